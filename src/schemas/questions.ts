/**
 * What readers bring to a page, and where on it the whole answer stands: one file a page in content/questions,
 * under the page's own slug, or forms/ and the id of a form. Nothing of it is printed on the page; search leads by it, and the built page is held to it.
 */
import { z } from 'zod';
import { text } from './common.ts';

export const question = z.strictObject({
  /** As somebody would ask it, with the page's subject in it, since search shows it without the page. */
  ask: text.max(40, '问题不超过 40 个字').regex(/？$/, '问题要以“？”结尾'),
  /** The anchor of the section or step that answers it whole. */
  at: z
    .string({ error: '应为本页一个小节或步骤的锚点' })
    .regex(/^[a-z][a-z0-9-]*$/, '锚点写成 urgent、say 或 step-check 这样，不带 #'),
  /** The answer in one sentence; every figure in it must stand in that section. */
  answer: text.max(80, '一句话回答不超过 80 个字'),
  /** Pieces of text that must stand in that section, letter by letter; blanks do not count. */
  says: z
    .array(text.max(40, '每段不超过 40 个字'))
    .min(1, '至少写一段小节里必须有的原话')
    .max(6, '最多写六段'),
});

export const questions = z.strictObject({
  questions: z.array(question).min(1, '至少写一个问题'),
});

export type Question = z.output<typeof question>;
