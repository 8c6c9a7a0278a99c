/** The questionnaire of the self-assessment: its head, and one file an area. */
import { z } from 'zod';
import { claimId, id, list, slug, text } from './common.ts';

/** The five levels, in the words of the method; index = level. */
export const questionnaireHead = z.strictObject({
  id,
  title: text,
  /** Wording = patch, item added or removed = minor, meaning changed = major. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, '问卷版本应写成 "1.0.0"'),
  /** Area ids in the order of the pages. */
  areas: z.array(id).min(1),
  levels: z
    .array(z.strictObject({ name: text, meaning: text }))
    .length(5, '等级要写满 0 到 4 共五级'),
});

export const item = z.strictObject({
  id,
  dimension: id,
  weight: z.number().int().min(1).max(3),
  critical: z.boolean().default(false),
  naAllowed: z.boolean().default(false),
  target: z.number().int().min(1).max(4).default(3),
  question: text,
  /** Why it is asked, one line. */
  why: text,
  /** How to check it, one line. */
  check: text,
  /** A checkable fact for each level 0–4. */
  levels: z
    .array(text.min(8, '等级表述不少于 8 个字').max(30, '等级表述不超过 30 个字'))
    .length(5, '等级表述要写满 0 到 4 共五条'),
  /** Advice by the level that was chosen: what to do first to get one step up, for levels 0–3. */
  advice: z.array(text).length(4, '建议要写四条，分别对应 0 到 3 级'),
  /** Who knows the answer, for 先问谁. */
  ask: text,
  claims: z.array(claimId).min(1),
  chapters: z.array(slug).min(1),
  procedures: list(slug),
});

export const area = z.strictObject({
  id,
  title: text,
  /** The paper's wording of the problem, restated. */
  problem: text,
  weight: z.number().int().min(1).default(1),
  items: z.array(item).min(1),
});

export type QuestionnaireHead = z.output<typeof questionnaireHead>;
export type Area = z.output<typeof area>;
