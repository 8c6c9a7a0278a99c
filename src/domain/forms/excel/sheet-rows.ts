/** The cells of a sheet, row by row. */
import type { Row } from 'write-excel-file/universal';
import { textWidth } from '#domain/text/width.ts';
import { columnsOf, EMPTY, headingLines, leftFormat, type LeftColumn } from './columns.ts';
import { daysLeft } from './days-left.ts';
import { contentRows, headRows, type Table, type TableColumn } from './table.ts';
import { formulaOf, totalFormula } from './works.ts';

const BORDER = { borderColor: '#999999', borderStyle: 'thin' as const };
/** In points; programs differ in whether they find the height of wrapped lines by themselves. */
const HEIGHT = { least: 20, line: 15, padding: 5, across: 24 };
/** What is written into a column of days as a day becomes one, which can be sorted and counted from. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

type Columns = readonly (TableColumn | LeftColumn)[];

export function rowsOf(table: Table): Row[] {
  const { heading, above = [], rows, below = [], filter } = table;
  const columns = columnsOf(table);
  const whole = [{ width: columns.reduce((sum, { width }) => sum + width, 0) }];
  const across = (value: string, more = {}): Row => [
    {
      value,
      type: String,
      columnSpan: columns.length,
      wrap: true,
      height: Math.max(heightOf([value], whole), HEIGHT.across),
      ...more,
    },
    ...columns.slice(1).map(() => null),
  ];
  const title = { fontSize: 18, align: 'center', alignVertical: 'center', height: 36 };
  const line = { alignVertical: 'center' };
  return [
    ...(heading === undefined ? [] : [across(heading, title)]),
    ...above.map((text) => across(text, line)),
    headOf(columns, filter === true),
    ...rows.map((row, index) => rowOf(row, columns, table, headRows(table) + index + 1)),
    ...totalOf(columns, table),
    ...below.map((text) => across(text, line)),
  ];
}

/** The button of a filter lies in the lower right corner of its cell, so the words stand above it. */
function headOf(columns: Columns, buttons: boolean): Row {
  const titles = columns.map(headingLines);
  const height = heightOf(titles, columns) + (buttons ? HEIGHT.line : 0);
  return titles.map((value) => ({
    value,
    fontWeight: 'bold' as const,
    backgroundColor: '#f0ede4',
    wrap: true,
    align: 'center' as const,
    alignVertical: buttons ? ('top' as const) : ('center' as const),
    height,
    ...BORDER,
  }));
}

/** A row in which nothing is written yet has no height of its own, so that it grows with what is written. */
function rowOf(
  row: readonly (string | number)[],
  columns: Columns,
  table: Table,
  number: number,
): Row {
  const blank = row.every((value) => value === '');
  const height = blank ? {} : { height: heightOf(row, columns) };
  return columns.map((column, index) => {
    const value = row[index] ?? '';
    const style = { wrap: true, alignVertical: 'center' as const, ...height, ...BORDER };
    if ('rule' in column) {
      const { left } = daysLeft(column.rule, number);
      const shown = { align: 'center' as const, format: leftFormat(column.rule) };
      return { value: left, type: 'Formula' as const, ...style, ...shown };
    }
    if (column.works) {
      const formula = formulaOf(column.works, number, contentRows(table));
      return { value: formula, type: 'Formula' as const, ...style, ...worked(column) };
    }
    const holds = column.holds ?? 'text';
    const look = { ...style, ...(isCentred(column) ? { align: 'center' as const } : {}) };
    if (typeof value === 'number') {
      return { ...look, ...(holds === 'text' ? {} : EMPTY[holds]), value, type: Number };
    }
    const isDay = holds === 'date' && DAY.test(value);
    if (isDay) return { ...look, ...EMPTY.date, value: new Date(value) };
    if (value !== '') return { ...look, value, type: String };
    return { ...look, ...EMPTY[holds] };
  });
}

/** How a cell that is worked out is shown. */
function worked({ format }: TableColumn) {
  return { align: 'center' as const, ...(format !== undefined && { format }) };
}

/** The row with what columns come to, where the table has one. */
function totalOf(columns: Columns, table: Table): Row[] {
  const { total } = table;
  if (!total) return [];
  const style = { wrap: true, alignVertical: 'center' as const, fontWeight: 'bold' as const };
  const bordered = { ...style, height: HEIGHT.least, ...BORDER };
  const cells = columns.map((column, place) => {
    if (place === 0) return { ...bordered, value: total.label, type: String };
    if (!total.of.includes(place)) return bordered;
    const formula = totalFormula(place, column.works, contentRows(table));
    return { ...bordered, value: formula, type: 'Formula' as const, ...worked(column) };
  });
  return [cells];
}

/** Days, counts and chosen words stand clear of the text beside them; amounts keep their commas below each other. */
function isCentred({ holds = 'text', choices }: TableColumn): boolean {
  return choices !== undefined || (holds !== 'text' && holds !== 'money');
}

/** A Chinese character is as wide as two others; the widths of columns count the others. */
function heightOf(
  row: readonly (string | number)[],
  columns: readonly { readonly width: number }[],
): number {
  const lines = row.map((value, index) =>
    String(value)
      .split('\n')
      .reduce(
        (sum, line) => sum + Math.ceil((textWidth(line) * 2) / ((columns[index]?.width ?? 9) - 1)),
        0,
      ),
  );
  return Math.max(Math.max(...lines) * HEIGHT.line + HEIGHT.padding, HEIGHT.least);
}
