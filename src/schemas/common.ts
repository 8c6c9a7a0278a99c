/**
 * Building blocks shared by the schemas of all kinds of content.
 * Messages are written for the clerk who edits a file, in Chinese: what was expected, and how to write it.
 */
import { z } from 'zod';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A non-empty line of text without blanks at its ends. */
export const text = z
  .string({
    error: ({ input }) =>
      input === undefined ? '缺少这一项' : '应为一段文字；含冒号、井号或以数字开头时请加引号',
  })
  .trim()
  .min(1, '不能为空');

/** An identifier: lower-case Latin letters, digits and hyphens. */
export const id = z
  .string({ error: '应为一个 id' })
  .regex(ID, 'id 只能用小写字母、数字和连字符，如 use-approval');

/** The address of a chapter or procedure: two ids with a slash between. */
export const slug = z
  .string({ error: '应为一个页面地址' })
  .regex(SLUG, '页面地址应写成“类别/名称”，如 seals/use-approval');

/** A claim of the paper, such as P21-4. */
export const claimId = z
  .string({ error: '应为论点编号' })
  .regex(/^P\d+-\d+$/, '论点编号应写成 P21-4');

/** A calendar day as ISO 8601 text. YAML reads unquoted days as dates; they are turned back into text. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string({ error: '应为日期，写成 2026-12-01' })
    .regex(ISO_DATE, '日期应写成 2026-12-01 这样的形式')
    .refine(isOnCalendar, '日历上没有这一天'),
);

/** 2026-02-31 would become the third of March. */
function isOnCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().startsWith(text);
}

/** A list that may be left out. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** A citation: which regulation, which article, and what it is cited for. */
export const citation = z.strictObject({
  /** The id of a file in content/regulations. */
  regulation: id,
  /** The article exactly as a fact of that regulation names it, such as 第十五条（一）. */
  article: text.optional(),
  /** What the article settles, in one short clause. */
  for: text,
});

/** The status a page may have, in the words printed on it. */
export const STATUS = {
  current: '现行',
  trial: '试行',
  draft: '草案',
  withdrawn: '废止',
} as const;

export const status = z
  .enum(Object.keys(STATUS) as [keyof typeof STATUS], {
    error: '状态应为 current（现行）、trial（试行）、draft（草案）或 withdrawn（废止）',
  })
  .default('current');

export const revision = z.strictObject({ version: text, date: day, note: text });

/** What every published page states about its own age. */
export const lifecycle = {
  status,
  /** Quote it: an unquoted 1.0 becomes the number 1. */
  version: z.string({ error: '版本要加引号，如 "1.0"' }).regex(/^\d+\.\d+$/, '版本应写成 "1.0"'),
  effective: day,
  review: day,
  /** The page that took its place; asked for when the status is withdrawn. */
  successor: slug.optional(),
  revisions: z.array(revision).min(1, '至少写一条修订记录'),
};

export type Citation = z.output<typeof citation>;
export type Status = keyof typeof STATUS;
