/**
 * The order of the handbook: parts with their chapters, categories with their procedures.
 * A page listed here whose file is missing is not published: what refers to it stays silent instead of breaking, as it
 * does where an office hides a page.
 */
import { z } from 'zod';
import { id, listBy, slug, text, title } from './common.ts';
import { distinct, refuseTwice } from './rules.ts';

const MARK = '类别的图样是 SVG 路径，画在 24×24 里，如 M6 13l4 4 8-10';
const pages = z.array(slug).min(1, '至少列一页');

export const catalogue = z
  .strictObject({
    parts: z
      .array(z.strictObject({ id, title, summary: text, chapters: pages }))
      .min(1, '至少要有一个部分')
      .superRefine(distinct('id', 'title')),
    categories: z
      .array(
        z.strictObject({
          id,
          title,
          /** The two letters its codes begin with. */
          prefix: z
            .string({ error: '类别代号是两个大写字母，如 YZ' })
            .regex(/^[A-Z]{2}$/, '类别代号是两个大写字母，如 YZ'),
          /** What is drawn in its seal: a path of SVG within 24 by 24, set in lines. */
          mark: z
            .string({ error: MARK })
            .regex(/^M[\d MmLlHhVvCcAaZz.,-]+$/, MARK)
            .optional(),
          summary: text,
          procedures: pages,
        }),
      )
      .min(1, '至少要有一个类别')
      .superRefine(distinct('id', 'title', 'prefix')),
    /** What somebody who comes with a certain question reads, and in which order. */
    paths: listBy(
      z.strictObject({ id, title, when: text, pages: pages.superRefine(distinct()) }),
      'id',
    ),
  })
  .superRefine(({ parts, categories }, context) => {
    const listed = [
      ...parts.map(({ chapters }, index) => ({
        list: ['parts', index, 'chapters'],
        slugs: chapters,
      })),
      ...categories.map(({ procedures }, index) => ({
        list: ['categories', index, 'procedures'],
        slugs: procedures,
      })),
    ];
    const seen = new Map<string, PropertyKey[]>();
    for (const { list, slugs } of listed) {
      slugs.forEach((page, index) => {
        // A chapter and a procedure may share an address: they lie in different folders.
        const key = `${list[0]}/${page}`;
        const first = seen.get(key);
        const path = [...list, index];
        if (first) refuseTwice(context, path, first, page);
        else seen.set(key, path);
      });
    }
  });

export type Catalogue = z.output<typeof catalogue>;
