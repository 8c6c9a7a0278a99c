/** The parts of a form: grids of labelled cells, tables, running text. */
import { z } from 'zod';
import { choice, id, list, oneOf, text } from './common.ts';
import { column, overdue } from './form-column.ts';
import { distinct } from './rules.ts';
import { OMIT } from './form-paragraph.ts';
import { total } from './form-works.ts';

/** Columns of a grid. */
export const GRID_COLUMNS = 12;

/** What one writes into a cell. */
export const FIELD = {
  text: '一行文字',
  area: '多行文字',
  date: '日期',
  number: '数字',
  choice: '单选',
  checks: '多选',
  sign: '签名和日期',
} as const;

/** Columns beyond this do not fit on a sheet of A4 on its side. */
const MOST_COLUMNS = 16;

const field = oneOf(FIELD, '填写方式').default('text');
const SPAN = `宽度是 2 到 ${GRID_COLUMNS} 栏`;

const cell = z.strictObject({
  label: text,
  /** A Latin name unique within the form, used for the field's id. */
  name: id,
  kind: field,
  /** Columns out of twelve that label and field take together. */
  span: z.number().int().min(2, SPAN).max(GRID_COLUMNS, SPAN).default(6),
  /** Lines of a text area. */
  lines: z.number().int().min(1, '行数是 1 到 20').max(20, '行数是 1 到 20').optional(),
  options: list(choice),
  hint: text.optional(),
});

const paragraph = z.union(
  [
    text,
    z.strictObject({
      text,
      /** Whether it goes by itself, or when somebody says so. */
      omit: oneOf(OMIT, 'omit '),
    }),
    z.strictObject({
      text,
      /** One of several ways, which follow each other: the writer chooses one, or that each holds for a part. */
      way: text.max(20, '一种写法的名字不超过 20 个字'),
    }),
    z.strictObject({
      /** Room for any number of paragraphs that are written or pasted; what stands here is how they may run. */
      free: z.array(text).min(1, '至少写一行，说明正文怎么写'),
    }),
  ],
  {
    error:
      '一段写成一行文字，或 text（文字）加 omit（empty 什么也没填就不印，chosen 有“不用这一段”的开关），或 text 加 way（几段里选一段，写这一段叫什么），或 free（自己写几段正文的地方，列出提纲）；含冒号、井号或以数字开头时请加引号',
  },
);

/** True where it is sent behind an official text, which lists it under 附件. */
const annex = z.boolean({ error: '写 true 或 false' }).default(false);

const BLOCK = 'type 应为其中之一：grid（格子）、table（表格）、text（文字）';

export const block = z.discriminatedUnion(
  'type',
  [
    /** Labelled cells in rows of twelve columns. */
    z.strictObject({
      type: z.literal('grid'),
      title: text.optional(),
      annex,
      rows: z.array(z.array(cell).min(1, '一行至少一格')).min(1, '至少写一行'),
    }),
    /** A table with blank rows to fill, and rows already written. */
    z.strictObject({
      type: z.literal('table'),
      title: text.optional(),
      annex,
      columns: z
        .array(column)
        .min(1, '至少写一列')
        .max(MOST_COLUMNS, `至多 ${MOST_COLUMNS} 列，再多一张纸印不下`)
        .superRefine(distinct('name', 'label')),
      /** Text of the first columns, row by row. */
      rows: list(z.array(z.string({ error: '应为一段文字；数字请加引号' }))),
      blank: z.number().int().min(0, '空行是 0 到 40').max(40, '空行是 0 到 40').default(8),
      /** When a row is overdue; the workbook marks such rows and counts the days that are left. */
      overdue: z.array(overdue).superRefine(distinct('name')).default([]),
      /** A last row that says what columns come to. */
      total: total.optional(),
    }),
    /** Running text, with ____ where something is written in; ____{a hint} and ____{one|another} say what. */
    z.strictObject({
      type: z.literal('text'),
      title: text.optional(),
      paragraphs: z.array(paragraph).min(1, '至少写一段'),
    }),
  ],
  { error: BLOCK },
);

export type FormBlock = z.output<typeof block>;
