/** Every kind of content: where its files lie under content/, and the schema that each must meet. */
import { catalogue } from './catalogue.ts';
import { chapter } from './chapter.ts';
import { dutyArea } from './duty.ts';
import { form } from './form.ts';
import { glossary } from './glossary.ts';
import { office } from './office.ts';
import { posts } from './post.ts';
import { procedure } from './procedure.ts';
import { area, questionnaireHead } from './questionnaire.ts';
import { questions } from './questions.ts';
import { paper, redirects, scenarios, synonyms } from './reference.ts';
import { regulation } from './regulation.ts';
import { wording } from './wording.ts';

export const KINDS = {
  catalogue: { base: './content', pattern: 'catalogue.yaml', schema: catalogue },
  office: { base: './content', pattern: 'office.yaml', schema: office },
  posts: { base: './content', pattern: 'posts.yaml', schema: posts },
  glossary: { base: './content', pattern: 'glossary.yaml', schema: glossary },
  synonyms: { base: './content', pattern: 'synonyms.yaml', schema: synonyms },
  scenarios: { base: './content', pattern: 'scenarios.yaml', schema: scenarios },
  paper: { base: './content', pattern: 'paper.yaml', schema: paper },
  redirects: { base: './content', pattern: 'redirects.yaml', schema: redirects },
  wording: { base: './content', pattern: 'wording.yaml', schema: wording },
  questionnaire: {
    base: './content/assessment',
    pattern: 'questionnaire.yaml',
    schema: questionnaireHead,
  },
  areas: { base: './content/assessment', pattern: 'area-*.yaml', schema: area },
  questions: { base: './content/questions', pattern: '*/*.yaml', schema: questions },
  duties: { base: './content/duties', pattern: '*.yaml', schema: dutyArea },
  regulations: { base: './content/regulations', pattern: '*.yaml', schema: regulation },
  forms: { base: './content/forms', pattern: '*.yaml', schema: form },
  handbook: { base: './content/handbook', pattern: '*/*.mdx', schema: chapter },
  procedures: { base: './content/procedures', pattern: '*/*.mdx', schema: procedure },
} as const;

export type Kind = keyof typeof KINDS;
