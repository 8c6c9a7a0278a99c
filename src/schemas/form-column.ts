/** The columns of a table: what is written into them, which values are known, and when a row is overdue. */
import { z } from 'zod';
import { citation, id, list, oneOf, text } from './common.ts';
import { works } from './form-works.ts';

/** What one writes into a column. Excel sorts and counts with all but the texts. */
export const COLUMN = {
  text: '文字',
  area: '多行文字',
  choice: '从列表里选',
  date: '日期',
  time: '日期和时刻',
  clock: '当天的时刻',
  number: '数字',
  money: '金额，以元计',
  sign: '签名',
} as const;

export const COUNT = { workdays: '工作日', days: '自然日' } as const;

/** A list in a workbook is written between commas. */
const LISTED = /^[^,"]*$/u;
const DAYS = '天数是 1 到 1000';
const SOON = '提前的天数是 0 到 180';
const WIDTH = '宽度是 0.2 到 10';

const value = text
  .max(20, '一个选项不超过 20 个字')
  .regex(LISTED, '选项里不能有半角逗号、半角引号，Excel 的列表放不下');

export const column = z.strictObject({
  label: text,
  name: id,
  /** Relative width. */
  width: z.number().min(0.2, WIDTH).max(10, WIDTH).default(1),
  kind: oneOf(COLUMN, '填写方式').default('text'),
  /** The values that are known; written on the page and offered as a list in Excel. */
  options: list(value),
  /** True where something else may be written too, or something behind the chosen word. */
  open: z.boolean().default(false),
  /** Absent where one writes; else how it is worked out. */
  works: works.optional(),
});

/** When a row is overdue: a last day has passed, and what would end it is not written. */
export const overdue = z.strictObject({
  /** What has to be done, in a word or two; it heads the column of the days that are left. */
  name: text.max(6, '事项的名称不超过 6 个字，如 办结'),
  /** The column in which the last day is written. */
  due: id.optional(),
  /** Or the column of the day it runs from, which is not counted itself, and so many days. */
  from: id.optional(),
  within: z.number().int(DAYS).min(1, DAYS).max(1000, DAYS).optional(),
  count: oneOf(COUNT, '按哪种日子数').default('days'),
  /** The column in which a later last day is written when it has been granted. */
  extended: id.optional(),
  /** The columns of which one ends it as soon as something stands there. */
  until: list(id),
  /** True for what comes round: the day is written anew each time, so nothing ends it. */
  repeats: z.boolean().default(false),
  /** A column of choices, and the values with which nothing is waited for. */
  except: z.strictObject({ column: id, is: z.array(text).min(1, '至少写一个值') }).optional(),
  /** So many days before, the row is marked too. */
  soon: z.number().int(SOON).min(0, SOON).max(180, SOON).default(3),
  /** Where the limit comes from, in words; asked for where no article is cited. */
  by: text.optional(),
  basis: list(citation),
});

export type Column = z.output<typeof column>;
export type Overdue = z.output<typeof overdue>;
