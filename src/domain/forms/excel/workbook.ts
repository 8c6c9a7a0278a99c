/** Excel files, made while building and in the browser. */
import writeExcelFile from 'write-excel-file/universal';
import { setDay } from '#domain/forms/zip.ts';
import { columnsOf } from './columns.ts';
import { daysLeft } from './days-left.ts';
import { sheetParts } from './sheet-parts.ts';
import { rowsOf } from './sheet-rows.ts';
import { headRows, writtenRows, type Table } from './table.ts';
import { workbookParts } from './workbook-parts.ts';
import { PRINT_SETUP } from './workbook-print.ts';

export type { Table } from './table.ts';

/** The earliest day a zip file can name; the files say nothing about when they were built. */
const NO_DAY = '1980-01-01';
/** What every computer with Chinese Office has. */
const FONT = { fontFamily: '宋体', fontSize: 11 };
/** Readable on their grounds, and told apart in print without colour: what is overdue is bold. */
const LATE = { backgroundColor: '#ffc7ce', textColor: '#9c0006', fontWeight: 'bold' as const };
const SOON = { backgroundColor: '#ffeb9c', textColor: '#7a4a00' };

/**
 * @param tables one table a sheet
 * @returns the bytes of an .xlsx file: head frozen and repeated on every sheet of paper, A4 on its side, as wide as
 *   the paper; every written text but a day is text, so that nothing is taken for a formula; what is overdue is
 *   marked, and counted in a column of its own
 */
export async function toWorkbook(...tables: Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map((table) => ({
    data: rowsOf(table),
    sheet: table.title,
    columns: columnsOf(table).map(({ width }) => ({ width })),
    stickyRowsCount: headRows(table),
    orientation: 'landscape' as const,
    ...marks(table),
  }));
  const file = await writeExcelFile(sheets, {
    ...FONT,
    features: [PRINT_SETUP, sheetParts(tables), workbookParts(tables)],
  }).toBlob();
  return setDay(new Uint8Array(await file.arrayBuffer()), NO_DAY);
}

/** What is overdue goes before what will be, whichever rule finds it. */
function marks(table: Table) {
  const { overdue = [] } = table;
  if (overdue.length === 0) return {};
  const { from, to } = writtenRows(table);
  const cellRange = {
    from: { row: from, column: 1 },
    to: { row: to, column: columnsOf(table).length },
  };
  const found = overdue.map((rule) => daysLeft(rule, from));
  return {
    conditionalFormatting: [
      ...found.map(({ late }) => ({ cellRange, condition: { formula: late }, style: LATE })),
      ...found.flatMap(({ soon }) =>
        soon === undefined ? [] : [{ cellRange, condition: { formula: soon }, style: SOON }],
      ),
    ],
  };
}
