/** The file of a sheet: its record as JSON, for people to read too. */
import { SHEET_SCHEMA } from './format.ts';
import type { SheetRecord } from './sheet-record.ts';

/** @returns the text of the file */
export function sheetFile(record: SheetRecord): string {
  return `${JSON.stringify({ $schema: SHEET_SCHEMA, ...record }, null, 2)}\n`;
}

/** What no file system takes in a name, and dots and blanks that some lose. */
const UNFIT = /[\u0000-\u001F<>:"/\\|?*.\s]+/g;

/** @returns a name such as 自评-样例街道-2026-11-28.json */
export function sheetFileName({ about: { unit, name, person, date } }: SheetRecord): string {
  const parts = ['自评', unit, name, person, date].map((part) => part.replace(UNFIT, ' ').trim());
  return `${parts
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 80)}.json`;
}
