/** Excel files, made while building and in the browser. */
import writeExcelFile, { type Row } from 'write-excel-file/universal';
import { textWidth } from '#domain/text/width.ts';
import { setDay } from '#domain/forms/zip.ts';
import { choiceLists, type ChoiceColumn } from './workbook-lists.ts';
import { printSetup } from './workbook-print.ts';

export interface Table {
  /** The name of the sheet. */
  readonly title: string;
  /** A headline across all columns. */
  readonly heading?: string;
  /** Lines across all columns, between headline and head. */
  readonly above?: readonly string[];
  /** Headings, with widths in characters, and what cells hold: text unless said otherwise. */
  readonly columns: readonly {
    readonly title: string;
    readonly width: number;
    readonly holds?: 'text' | 'number' | 'date';
    /** What one chooses from, short words without commas; absent where one writes freely. */
    readonly choices?: readonly string[];
  }[];
  /** A text is written as text, whatever it looks like; a number as one, so that it can be added up. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Lines across all columns, behind the rows. */
  readonly below?: readonly string[];
}

/** The earliest day a zip file can name; the files say nothing about when they were built. */
const NO_DAY = '1980-01-01';
/** What every computer with Chinese Office has. */
const FONT = { fontFamily: '宋体', fontSize: 11 };
const BORDER = { borderColor: '#999999', borderStyle: 'thin' as const };
/** In points; programs differ in whether they find the height of wrapped lines by themselves. */
const HEIGHT = { blank: 24, line: 15, padding: 5 };
/** What an empty cell takes: as text, 2-1 stays what it is; dates are shown as one writes them in a register. */
const EMPTY = {
  text: { type: String, format: '@' },
  number: {},
  date: { type: Date, format: 'yyyy-mm-dd' },
};

/** What is written into a column of days as a day becomes one, which can be sorted and counted from. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * @param tables one table a sheet
 * @returns the bytes of an .xlsx file: head frozen and repeated on every sheet of paper, A4 on its side, as wide as
 *   the paper; every written text but a day is text, so that nothing is taken for a formula
 */
export async function toWorkbook(...tables: Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map((table) => ({
    data: rowsOf(table),
    sheet: table.title,
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: headRows(table),
    orientation: 'landscape' as const,
  }));
  const heads = tables.map((table) => ({ title: table.title, rows: headRows(table) }));
  const file = await writeExcelFile(sheets, {
    ...FONT,
    features: [printSetup(heads), choiceLists(tables.map(listsOf))],
  }).toBlob();
  return setDay(new Uint8Array(await file.arrayBuffer()), NO_DAY);
}

/** How many rows are above the first row of content. */
function headRows({ heading, above = [] }: Table): number {
  return (heading === undefined ? 0 : 1) + above.length + 1;
}

/** The columns of a table in which one chooses. */
function listsOf(table: Table): ChoiceColumn[] {
  const [from, to] = [headRows(table) + 1, headRows(table) + table.rows.length];
  return table.columns.flatMap(({ choices }, column) =>
    choices && table.rows.length > 0 ? [{ column, choices, from, to }] : [],
  );
}

function rowsOf(table: Table): Row[] {
  const { heading, above = [], columns, rows, below = [] } = table;
  const whole = [{ width: columns.reduce((sum, { width }) => sum + width, 0) }];
  const across = (value: string, more = {}): Row => [
    {
      value,
      type: String,
      columnSpan: columns.length,
      wrap: true,
      height: Math.max(heightOf([value], whole), HEIGHT.blank),
      ...more,
    },
    ...columns.slice(1).map(() => null),
  ];
  const head = columns.map(({ title }) => ({
    value: title,
    fontWeight: 'bold' as const,
    backgroundColor: '#f0ede4',
    wrap: true,
    align: 'center' as const,
    alignVertical: 'center' as const,
    height: heightOf(
      columns.map((column) => column.title),
      columns,
    ),
    ...BORDER,
  }));
  const title = { fontSize: 18, align: 'center', alignVertical: 'center', height: 36 };
  return [
    ...(heading === undefined ? [] : [across(heading, title)]),
    ...above.map((line) => across(line, { alignVertical: 'center' })),
    head,
    ...rows.map((row) => rowOf(row, columns)),
    ...below.map((line) => across(line, { alignVertical: 'center' })),
  ];
}

function rowOf(row: readonly (string | number)[], columns: Table['columns']): Row {
  const height = heightOf(row, columns);
  return row.map((value, index) => {
    const style = { wrap: true, alignVertical: 'center' as const, height, ...BORDER };
    if (typeof value === 'number') return { value, type: Number, ...style };
    const holds = columns[index]?.holds ?? 'text';
    const isDay = holds === 'date' && DAY.test(value);
    if (isDay) return { ...style, ...EMPTY.date, value: new Date(value) };
    if (value !== '') return { value, type: String, ...style };
    return { ...style, ...EMPTY[holds] };
  });
}

/** A Chinese character is as wide as two others; the widths of columns count the others. */
function heightOf(
  row: readonly (string | number)[],
  columns: readonly { width: number }[],
): number {
  const lines = Math.max(
    ...row.map((value, index) =>
      Math.ceil((textWidth(String(value)) * 2) / ((columns[index]?.width ?? 9) - 1)),
    ),
  );
  return lines === 0 ? HEIGHT.blank : lines * HEIGHT.line + HEIGHT.padding;
}
