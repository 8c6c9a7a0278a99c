/** Whose handbook this is: office/office.yaml, the one file an office writes first. Everything in it may be left out. */
import { z } from 'zod';
import { filled, filledUpTo, list, slug, text } from './common.ts';

/** What the office has decided, and the document that says so. While the value is empty, pages print 以本地规定为准. */
const localValue = z.strictObject({ value: filled, source: filled });

/**
 * The id of a post. Who fills the file by hand may write what it is called, which the check answers with the id; names of
 * fields on the page part at dots.
 */
const post = z
  .string({ error: '应为一个岗位的 id，如 documents-clerk' })
  .trim()
  .regex(/^[\p{L}\p{N}（）()-]{1,40}$/u, '岗位写 content/posts.yaml 里的 id，如 documents-clerk');

/** How an office fills a post, where it differs from content/posts.yaml. */
const postChoice = z.strictObject({
  post,
  holder: filled,
  mergedInto: post.optional(),
  /** What makes up for merging posts that are better kept apart. */
  control: filled,
  cover: post.optional(),
});

/** A single duty that another post of the office carries out than content/duties says. */
const dutyChoice = z.strictObject({
  post,
  /** What makes up for it where the two posts are better kept apart. */
  control: filled,
});

/** What the office's official documents carry, where it wants it: GB/T 9704—2012, 7.2.4, 7.2.5 and 7.4. */
const documents = z.strictObject({
  /** 发文机关标志, in red; with it go 发文字号 and the red line. Empty where paper with a head is used. */
  mark: filledUpTo(25, '发文机关标志不超过 25 个字，再长一行排不下'),
  /** 机关代字, with which 发文字号 begins. */
  code: filledUpTo(12, '机关代字不超过 12 个字'),
  /** 印发机关 in 版记; empty where no 版记 is printed. */
  imprint: filledUpTo(24, '印发机关不超过 24 个字，再长一行排不下'),
  /** 抄送 in 版记. */
  copies: filled,
});

export const office = z.strictObject({
  /** The unit's full name; empty in the general edition. */
  unit: filled,
  /** What the office is called; content/site.yaml says it where absent. */
  title: text.optional(),
  contacts: z.strictObject({ phone: filled, room: filled, hours: filled }).prefault({}),
  documents: documents.prefault({}),
  posts: list(postChoice),
  /** Single duties given to another post, by the id of the duty. */
  duties: z
    .record(z.string(), dutyChoice, {
      error: '应写成每行一个事项，如 seal-use: { post: documents-clerk }',
    })
    .default({}),
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
