/** Whose handbook this is: office/office.yaml, the one file an office writes first. Everything in it may be left out. */
import { z } from 'zod';
import { filled, id, list, slug, text } from './common.ts';

/** What the office has decided, and the document that says so. While the value is empty, pages print 以本地规定为准. */
const localValue = z.strictObject({ value: filled, source: filled });

/** How an office fills a post, where it differs from content/posts.yaml. */
const postChoice = z.strictObject({
  post: id,
  holder: filled,
  mergedInto: id.optional(),
  /** What makes up for merging posts that are better kept apart. */
  control: filled,
  cover: id.optional(),
});

export const office = z.strictObject({
  /** The unit's full name; empty in the general edition. */
  unit: filled,
  /** What the office is called; content/site.yaml says it where absent. */
  title: text.optional(),
  contacts: z.strictObject({ phone: filled, room: filled, hours: filled }).prefault({}),
  posts: list(postChoice),
  /** Pages of the catalogue that this office does not use, and forms as forms/… */
  hidden: list(slug),
  /** By the id of content/locals.yaml. */
  local: z
    .record(z.string(), localValue, {
      error: '应写成每行一个名字，如 seal-authority: { value: …, source: … }',
    })
    .default({}),
});

export type Office = z.output<typeof office>;
export type PostChoice = Office['posts'][number];
