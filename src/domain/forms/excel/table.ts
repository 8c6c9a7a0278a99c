/** A sheet of a workbook as data. */

import type { CellWorks } from './cell-works.ts';

/** What the cells of a column hold. Excel sorts and counts with all but text. */
export type Holds = 'text' | 'number' | 'money' | 'date' | 'time' | 'clock';

export interface TableColumn {
  readonly title: string;
  /** In characters; a column is made wider where its kind needs it. */
  readonly width: number;
  readonly holds?: Holds;
  /** What one chooses from, short words without commas; absent where one writes freely. */
  readonly choices?: readonly string[];
  /** True where something else may be written than what is chosen from. */
  readonly open?: boolean;
  /** Where a formula stands in its cells. */
  readonly works?: CellWorks;
  /** How it is shown, where it is worked out. */
  readonly format?: string;
}

/** When a row is overdue. Columns are places from 0. */
export interface OverdueRule {
  readonly name: string;
  /** The column with the last day; absent where it is counted from another day. */
  readonly due?: number | undefined;
  /** The column of the day it runs from, which is not counted itself, and so many days. */
  readonly from?: number | undefined;
  readonly within?: number | undefined;
  readonly count: 'workdays' | 'days';
  /** The column with a later last day. */
  readonly extended?: number | undefined;
  /** Columns that end it once something stands in one of them. */
  readonly until: readonly number[];
  /** A column, and the values with which nothing is waited for. */
  readonly except?: { readonly column: number; readonly is: readonly string[] } | undefined;
  /** So many days before, the row is marked too; 0 for never. */
  readonly soon: number;
}

export interface Table {
  /** The name of the sheet. */
  readonly title: string;
  /** A headline across all columns. */
  readonly heading?: string;
  /** Lines across all columns, between headline and head. */
  readonly above?: readonly string[];
  /** Headings, with widths in characters, and what cells hold: text unless said otherwise. */
  readonly columns: readonly TableColumn[];
  /** A text is written as text, whatever it looks like; a number as one, so that it can be added up. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** A row behind them with what columns come to: its label stands in the first. */
  readonly total?: { readonly label: string; readonly of: readonly number[] } | undefined;
  /** Lines across all columns, behind the rows. */
  readonly below?: readonly string[];
  /** True where the head has buttons to filter and sort by. */
  readonly filter?: boolean;
  /** True where rows are added for years: formats and marks then reach to the end of the sheet, lists far enough. */
  readonly grows?: boolean;
  readonly overdue?: readonly OverdueRule[];
  /** Names by which formulas of other sheets find the cells of a column, by its place. */
  readonly names?: Readonly<Record<string, number>>;
}

/** The last row a sheet has. */
export const LAST_ROW = 1_048_576;
/**
 * Lists and filters end here, where no register of a year comes: some readers of such files spread them over single
 * cells, and a million rows would cost them minutes and gigabytes. Formats and marks reach to the end.
 */
const LISTED_ROWS = 10_000;

/** Letters of columns; the schema of forms allows fewer. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** @returns the letter of a column, given its place from 0 */
export function letterOf(column: number): string {
  const letter = LETTERS[column];
  if (letter === undefined) throw new Error('Sheets of more than 26 columns were not thought of.');
  return letter;
}

/** @returns how many rows are above the first row of content */
export function headRows({ heading, above = [] }: Table): number {
  return (heading === undefined ? 0 : 1) + above.length + 1;
}

/** @returns the first and the last row, from 1, that hold something or are ready for it */
export function contentRows(table: Table): { readonly from: number; readonly to: number } {
  const head = headRows(table);
  return { from: head + 1, to: head + table.rows.length };
}

/** @returns the first and the last row, from 1, in which one writes, and for which formats, lists and rules hold */
export function writtenRows(table: Table): { readonly from: number; readonly to: number } {
  const head = headRows(table);
  return { from: head + 1, to: table.grows === true ? LAST_ROW : head + table.rows.length };
}

/** @returns the rows in which one chooses, is checked, and filters */
export function listedRows(table: Table): ReturnType<typeof writtenRows> {
  const { from, to } = writtenRows(table);
  return { from, to: Math.min(to, LISTED_ROWS) };
}
