/**
 * Every kind of content: where its files lie below content/, and below office/, and the schema that each must meet.
 */
import { catalogue } from './catalogue.ts';
import { chapter } from './chapter.ts';
import { deadlines } from './deadlines.ts';
import { dutyArea } from './duty.ts';
import { everydayWords, hints } from './everyday-words.ts';
import { festivalTable } from './festival-days.ts';
import { form } from './form.ts';
import { glossary } from './glossary.ts';
import { holidays } from './holidays.ts';
import { locals } from './locals.ts';
import { office } from './office.ts';
import { posts } from './post.ts';
import { procedure } from './procedure.ts';
import { migration } from './migration.ts';
import { asked } from './asked.ts';
import { area, questionnaireHead } from './questionnaire.ts';
import { questions } from './questions.ts';
import { offTopic } from './off-topic.ts';
import { paper, redirects, scenarios, synonyms } from './reference.ts';
import { regulation } from './regulation.ts';
import { site } from './site.ts';
import { wording } from './wording.ts';

export const KINDS = {
  site: { folder: '', pattern: 'site.yaml', schema: site },
  /** The only kind that lies in office/ alone. */
  office: { folder: '', pattern: 'office.yaml', schema: office },
  locals: { folder: '', pattern: 'locals.yaml', schema: locals },
  catalogue: { folder: '', pattern: 'catalogue.yaml', schema: catalogue },
  posts: { folder: '', pattern: 'posts.yaml', schema: posts },
  glossary: { folder: '', pattern: 'glossary.yaml', schema: glossary },
  synonyms: { folder: '', pattern: 'synonyms.yaml', schema: synonyms },
  offTopic: { folder: '', pattern: 'off-topic.yaml', schema: offTopic },
  scenarios: { folder: '', pattern: 'scenarios.yaml', schema: scenarios },
  paper: { folder: '', pattern: 'paper.yaml', schema: paper },
  redirects: { folder: '', pattern: 'redirects.yaml', schema: redirects },
  deadlines: { folder: '', pattern: 'deadlines.yaml', schema: deadlines },
  wording: { folder: '', pattern: 'wording.yaml', schema: wording },
  questionnaire: { folder: 'assessment', pattern: 'questionnaire.yaml', schema: questionnaireHead },
  areas: { folder: 'assessment', pattern: 'area-*.yaml', schema: area },
  migrations: { folder: 'assessment', pattern: 'migration-*.yaml', schema: migration },
  questions: { folder: 'questions', pattern: '*/*.yaml', schema: questions },
  festivals: { folder: '', pattern: 'festivals.yaml', schema: festivalTable },
  holidays: { folder: 'holidays', pattern: '*.yaml', schema: holidays },
  hints: { folder: 'hints', pattern: '*.yaml', schema: hints },
  asked: { folder: 'asked', pattern: '*.yaml', schema: asked },
  everydayWords: { folder: 'everyday-words', pattern: '*.yaml', schema: everydayWords },
  duties: { folder: 'duties', pattern: '*.yaml', schema: dutyArea },
  regulations: { folder: 'regulations', pattern: '*.yaml', schema: regulation },
  forms: { folder: 'forms', pattern: '*.yaml', schema: form },
  handbook: { folder: 'handbook', pattern: '*/*.mdx', schema: chapter },
  procedures: { folder: 'procedures', pattern: '*/*.mdx', schema: procedure },
} as const;

export type Kind = keyof typeof KINDS;
