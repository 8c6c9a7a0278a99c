/**
 * The schema that files of each kind must meet, for whoever checks all of them. Whoever reads one kind takes the schema
 * of that kind alone: a browser would build the others for nothing.
 */
import type { z } from 'zod';
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
import type { Kind } from './kinds.ts';

export const SCHEMAS = {
  site,
  office,
  locals,
  catalogue,
  posts,
  glossary,
  synonyms,
  offTopic,
  scenarios,
  paper,
  redirects,
  deadlines,
  wording,
  questionnaire: questionnaireHead,
  areas: area,
  migrations: migration,
  questions,
  festivals: festivalTable,
  holidays,
  hints,
  asked,
  everydayWords,
  duties: dutyArea,
  regulations: regulation,
  forms: form,
  handbook: chapter,
  procedures: procedure,
} as const satisfies Record<Kind, z.ZodType>;
