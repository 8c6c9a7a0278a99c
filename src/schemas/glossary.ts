/** The glossary: terms with a plain explanation and the neighbours they are mistaken for. */
import { z } from 'zod';
import { citation, id, list, slug, text } from './common.ts';

export const term = z.strictObject({
  id,
  term: text,
  aliases: list(text),
  /** False for words so common that marking them in running text would only disturb. */
  marked: z.boolean().default(true),
  /** A plain explanation in one or two sentences; it is also the tooltip. */
  plain: text.max(120, '解释不超过 120 个字'),
  /** Terms it is mistaken for, and the difference. */
  confused: list(z.strictObject({ term: id, difference: text })),
  pages: list(slug),
  basis: list(citation),
});

export const glossary = z.strictObject({ terms: z.array(term).min(1) });
export type Term = z.output<typeof term>;
