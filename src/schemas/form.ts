/** A form as data: fields and layout, from which the page, the print view and the Office file are made. */
import { z } from 'zod';
import { day, id, list, text } from './common.ts';

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

const cell = z.strictObject({
  label: text,
  /** A Latin name unique within the form, used for the field's id. */
  name: id,
  kind: z.enum(Object.keys(FIELD) as [keyof typeof FIELD]).default('text'),
  /** Columns out of twelve that label and field take together. */
  span: z.number().int().min(2, '宽度是 2 到 12 栏').max(12, '宽度是 2 到 12 栏').default(6),
  /** Lines of a text area. */
  lines: z.number().int().min(1).max(20).optional(),
  options: list(text),
  hint: text.optional(),
});

const block = z.discriminatedUnion('type', [
  /** Labelled cells in rows of twelve columns. */
  z.strictObject({
    type: z.literal('grid'),
    title: text.optional(),
    rows: z.array(z.array(cell).min(1)),
  }),
  /** A table with blank rows to fill, and rows already written. */
  z.strictObject({
    type: z.literal('table'),
    title: text.optional(),
    columns: z.array(
      z.strictObject({
        label: text,
        name: id,
        /** Relative width. */
        width: z.number().positive().default(1),
        kind: z.enum(Object.keys(FIELD) as [keyof typeof FIELD]).default('text'),
      }),
    ),
    /** Text of the first columns, row by row. */
    rows: list(z.array(z.string())),
    blank: z.number().int().min(0).max(40).default(8),
  }),
  /** Running text, with ____ where something is written in. */
  z.strictObject({
    type: z.literal('text'),
    title: text.optional(),
    paragraphs: z.array(text).min(1),
  }),
]);

export const FORM_KIND = {
  sheet: '单据',
  ledger: '台账',
  document: '文书',
} as const;

export const form = z.strictObject({
  title: text,
  kind: z.enum(Object.keys(FORM_KIND) as [keyof typeof FORM_KIND]),
  /** The category of procedures it belongs to. */
  category: id,
  summary: text.max(60),
  aliases: list(text),
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  /** True where the margins of GB/T 9704 apply. */
  official: z.boolean().default(false),
  /** Who keeps the filled-in form, and for how long. */
  keeper: id,
  keep: text,
  version: z.string().regex(/^\d+\.\d+$/),
  effective: day,
  blocks: z.array(block).min(1),
  /** How to fill it in, a sentence each. */
  notes: list(text),
});

export type Form = z.output<typeof form>;
export type FormBlock = z.output<typeof block>;
