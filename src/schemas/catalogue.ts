/**
 * The order of the handbook: parts with their chapters, categories with their procedures.
 * A page listed here whose file is missing is not published: what refers to it stays silent instead of breaking,
 * so that an office can take out what it does not need by deleting one file.
 */
import { z } from 'zod';
import { id, slug, text } from './common.ts';

export const catalogue = z.strictObject({
  parts: z.array(
    z.strictObject({ id, title: text, summary: text, chapters: z.array(slug).min(1) }),
  ),
  categories: z.array(
    z.strictObject({
      id,
      title: text,
      /** The two letters its codes begin with. */
      prefix: z.string().regex(/^[A-Z]{2}$/, '类别代号是两个大写字母'),
      summary: text,
      procedures: z.array(slug).min(1),
    }),
  ),
});

export type Catalogue = z.output<typeof catalogue>;
