/** A chapter of the handbook: the front matter of content/handbook/<part>/<name>.mdx. */
import { z } from 'zod';
import { alias, citation, id, lifecycle, list, slug, text, title } from './common.ts';
import { checkLifecycle } from './lifecycle.ts';

export const chapter = z
  .strictObject({
    title,
    summary: text.max(60, '一句话说明不超过 60 个字'),
    /** Everyday names people search for. */
    aliases: list(alias),
    ...lifecycle,
    /** For a chapter of the part "posts": the post it describes; its duties, cover and calendar come from the data. */
    post: id.optional(),
    procedures: list(slug),
    forms: list(id),
    basis: list(citation),
    local: list(id),
    related: list(slug),
  })
  .superRefine(checkLifecycle);

export type Chapter = z.output<typeof chapter>;
