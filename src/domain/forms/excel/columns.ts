/** How the cells of a column look and what may be written into them. */
import { textWidth } from '#domain/text/width.ts';
import { REGISTERS } from '#strings.ts';
import type { Holds, OverdueRule, Table, TableColumn } from './table.ts';

/** What an empty cell takes: as text, 2-1 stays what it is; days and amounts are shown as one writes them. */
export const EMPTY = {
  text: { type: String, format: '@' },
  number: {},
  money: { type: Number, format: '#,##0.00' },
  date: { type: Date, format: 'yyyy-mm-dd' },
  time: { type: Date, format: 'yyyy-mm-dd hh:mm' },
  clock: { type: Number, format: 'hh:mm' },
} as const;

/** In characters: numbers are not broken into lines but shown as ####, and the button of a filter takes two. */
const LEAST: Readonly<Record<Holds, number>> = {
  text: 8,
  number: 8,
  money: 13,
  date: 12,
  time: 17,
  clock: 8,
};
const LEFT_WIDTH = 15;

/** A column that Excel fills in by a rule. */
export interface LeftColumn extends TableColumn {
  readonly rule: OverdueRule;
}

/** @returns the columns of a sheet: those of the table, wide enough, then one for each of its rules */
export function columnsOf({ columns, overdue = [] }: Table): readonly (TableColumn | LeftColumn)[] {
  return [
    ...columns.map((column) => ({
      ...column,
      width: Math.max(column.width, column.holds ? LEAST[column.holds] : 0),
    })),
    ...overdue.map((rule) => ({
      title: REGISTERS.excel.left(rule.name, rule.count),
      width: LEFT_WIDTH,
      rule,
    })),
  ];
}

/** How a number of days is shown; what is past is counted in days where the last day is known. */
export function leftFormat({ due, count }: OverdueRule): string {
  return REGISTERS.excel.leftFormat(count, due === undefined ? count : 'days');
}

/** @returns a heading with what stands in brackets on a line of its own, where one line is too short for both */
export function headingLines({ title, width }: TableColumn): string {
  const [, before = '', bracket = ''] = /^([^（]+)(（[^（）]+）)$/u.exec(title) ?? [];
  const fits = (text: string) => textWidth(text) * 2 <= width - 1;
  return bracket === '' || fits(title) || !fits(bracket) ? title : `${before}\n${bracket}`;
}
