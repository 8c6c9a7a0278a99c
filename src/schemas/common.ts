/**
 * Building blocks shared by the schemas of all kinds of content.
 * A message says what should stand there, in Chinese and for the clerk who edits the file; what was found instead, the
 * place and the nearest right value are added by whoever reports it.
 */
import { z } from 'zod';
import { isOnCalendar } from './days.ts';
import { distinct } from './rules.ts';

// Schemas run on pages too, whose policy refuses code made of text and reports even the trial whether it may be made.
z.config({ jitless: true });

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Ids become keys of objects, where this one is taken. */
const TAKEN = 'constructor';
const LONGEST = 400;

/** Labels of the keys of a choice, by which somebody may have written it. */
export const LABELS = z.registry<Readonly<Record<string, string>>>();

/**
 * @param labels what each key means
 * @param word what is chosen, for the message
 * @returns one of the keys of a table of labels; the message lists them all
 */
export function oneOf<Key extends string>(labels: Readonly<Record<Key, string>>, word = '') {
  const keys = Object.keys(labels) as [Key, ...Key[]];
  const choices = keys.map((key) => `${key}（${labels[key]}）`).join('、');
  const schema = z.enum(keys, { error: `${word}应为其中之一：${choices}` });
  schema.register(LABELS, labels);
  return schema;
}

/** A non-empty line of text without blanks at its ends. */
export const text = z
  .string({ error: '应为一段文字；含冒号、井号或以数字开头时请加引号' })
  .trim()
  .min(1, '要写内容')
  .max(LONGEST, `至多 ${LONGEST} 个字，内容多就写进正文`)
  .regex(/^[^\n]*$/, '要写在一行里，不能换行');

/** A text that may stay empty until an office fills it in. */
export const filled = filledUpTo(LONGEST, `至多 ${LONGEST} 个字`);

/** The same with fewer characters, and why. */
export function filledUpTo(most: number, message: string) {
  return z
    .string({ error: '应为一段文字；数字请加引号，如 "0000-1234567"' })
    .trim()
    .max(most, message)
    .regex(/^[^\n]*$/, '要写在一行里，不能换行')
    .default('');
}

/** The name of a page, an entry or a file made from it. */
export const title = text.max(30, '名称不超过 30 个字').regex(/\p{Script=Han}/u, '名称里要有汉字');

const TWO_IN_ONE = '一项里有全角逗号：是两项就用半角逗号隔开，是一项就改用顿号';
const piecesOf = (value: string) => value.replace(/（[^（）]*）/g, '').split('，');

/** One of several things in a row: a comma that YAML does not know would make one of two. */
export const listed = text.refine((value) => piecesOf(value).length === 1, TWO_IN_ONE);

/** Pieces between wide commas that are so short were meant as choices of their own. */
const SHORT = 8;

/** One of several choices, which may be a whole sentence. */
export const choice = text.refine((value) => {
  const pieces = piecesOf(value);
  return pieces.length === 1 || pieces.some((piece) => [...piece].length > SHORT);
}, TWO_IN_ONE);

/** An everyday name that people search for: one name, not several with a comma that YAML does not know. */
export const alias = text
  .max(20, '别名不超过 20 个字')
  .regex(/^[^，,、；;]+$/, '一个别名里不能有逗号、顿号：每个别名单独写一项，中间用半角逗号');

/** An identifier: lower-case Latin letters, digits and hyphens. */
export const id = z
  .string({ error: '应为一个 id，用小写字母、数字和连字符' })
  .regex(ID, 'id 只能用小写字母、数字和连字符，如 use-approval')
  .refine((value) => value !== TAKEN, `id 不能用 ${TAKEN}，换一个词`);

/** The address of a chapter or procedure: two ids with a slash between. */
export const slug = z
  .string({ error: '应为一个页面地址，如 seals/use-approval' })
  .regex(SLUG, '页面地址应写成“类别/名称”，如 seals/use-approval');

/** A claim of the paper, such as P21-4. */
export const claimId = z
  .string({ error: '应为论点编号，如 P21-4' })
  .regex(/^P\d+-\d+$/, '论点编号应写成 P21-4');

/** A calendar day as ISO 8601 text. YAML reads unquoted days as dates; they are turned back into text. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string({ error: '应为日期，写成 2026-12-01' })
    .regex(ISO_DATE, '日期应写成 2026-12-01 这样的形式')
    .refine(isOnCalendar, '日历上没有这一天')
    .refine((value) => value >= '1949-10-01' && value < '2100-01-01', '年份看来写错了'),
);

/** A version of a page or form. Quote it: an unquoted 1.0 becomes the number 1. */
export const version = z
  .string({ error: '版本要加引号，写成 "1.0"' })
  .regex(/^\d{1,2}\.\d{1,2}$/, '版本应写成 "1.0"，两个数、中间一个点');

/** A list that may be left out, in which nothing is written twice. */
export const list = <T extends z.ZodType>(item: T) =>
  z.array(item).superRefine(distinct()).default([]);

/** A list that may be left out, whose entries each have a name of their own. */
export const listBy = <T extends z.ZodType>(item: T, ...keys: readonly string[]) =>
  z
    .array(item)
    .superRefine(distinct(...keys))
    .default([]);

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

export const status = oneOf(STATUS, '状态').default('current');

export const revision = z.strictObject({ version, date: day, note: text });

/** What every published page states about its own age. */
export const lifecycle = {
  status,
  version,
  effective: day,
  review: day,
  /** The page that took its place; asked for when the status is withdrawn. */
  successor: slug.optional(),
  revisions: z.array(revision).min(1, '至少写一条修订记录').superRefine(distinct('version')),
};

export type Citation = z.output<typeof citation>;
export type Status = keyof typeof STATUS;
