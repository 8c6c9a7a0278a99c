/** Whose handbook this is: the one file an office changes first. */
import { z } from 'zod';
import { id, list, slug, text } from './common.ts';

const filled = z
  .string({ error: '应为一段文字；数字请加引号，如 "0000-1234567"' })
  .trim()
  .default('');

/** A limit or habit the office sets itself; while the value is empty, pages print 以本地规定为准. */
export const local = z.strictObject({
  id,
  title: text,
  value: filled,
  /** Where the value comes from: the document that sets it. */
  source: filled,
  /** What to ask, and whom, to find the value. */
  ask: text,
});

export const office = z.strictObject({
  /** The unit's full name; empty in the general edition. */
  unit: filled,
  office: text,
  contacts: z.strictObject({ phone: filled, room: filled, hours: filled }),
  /** Office posts that exist, who holds them, and where a small office has merged a post into another. */
  posts: z.array(
    z.strictObject({
      post: id,
      holder: filled,
      mergedInto: id.optional(),
      /** What makes up for merging posts that are better kept apart. */
      control: filled,
      cover: id.optional(),
    }),
  ),
  /** Pages of the catalogue that this office does not use. */
  hidden: list(slug),
  local: z.array(local),
});

export type Office = z.output<typeof office>;
export type Local = z.output<typeof local>;
