/** The roll-up as files. What makes Excel files is fetched when somebody asks for one. */
import type { RollupContent } from '#domain/assessment/rollup/content.ts';
import { FLAT_COLUMNS, flatRows } from '#domain/assessment/rollup/flat-table.ts';
import type { Rollup } from '#domain/assessment/rollup/rollup.ts';
import { BYTE_ORDER_MARK, csvLines } from '#domain/text/csv.ts';
import { handOut } from '#elements/hand-out.ts';
import { ASSESSMENT_ROLLUP as WORDS } from '#strings.ts';
import { inSlices } from './slices.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param day of the roll-up, for the name of the file */
export type TakeAway = (
  content: RollupContent,
  rollup: Rollup,
  day: string,
  signal: AbortSignal,
) => Promise<void>;

/** Distribution, items, instruments and files, a sheet each. */
export const takeExcel: TakeAway = async (content, rollup, day) => {
  const { workbookTables } = await import('#domain/assessment/rollup/workbook-tables.ts');
  const { toWorkbook } = await import('#domain/forms/excel/workbook.ts');
  const file = await toWorkbook(...workbookTables(content, rollup, day));
  handOut(WORDS.export.excelName(day), new Blob([file], { type: EXCEL }));
};

/** One row a unit and item: of three thousand units more than a spreadsheet likes, so it is no part of the Excel file. */
export const takeFlatTable: TakeAway = async (content, { counted }, day, signal) => {
  const sheets = await inSlices(
    counted,
    signal,
    (sheet) => csvLines(flatRows(content, sheet)),
    () => undefined,
  );
  const file = [BYTE_ORDER_MARK, csvLines([[...FLAT_COLUMNS]]), ...sheets];
  handOut(WORDS.export.flatName(day), new Blob(file, { type: 'text/csv' }));
};
