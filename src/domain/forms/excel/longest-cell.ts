/** What a cell of a workbook cannot hold. */
import { REGISTERS } from '#strings.ts';
import type { Table } from './table.ts';

/** Characters, in UTF-16 code units: “Excel specifications and limits”, Total number of characters that a cell can contain. */
export const LONGEST_CELL = 32_767;
const { long: LONG } = REGISTERS.excel;
/** So much of a line without a name tells which it is. */
const BEGINNING = 8;

interface LongCell {
  /** Row and column of a table; of a line across all columns its beginning. */
  readonly name: string;
  readonly length: number;
}

/**
 * @returns the texts that a program for workbooks would refuse, with the whole file: of several entries that share a line
 *   each may be short enough
 */
export function longCells(tables: readonly Table[]): LongCell[] {
  return tables.flatMap(({ heading = '', above = [], below = [], columns, rows }) => {
    const lines = [heading, ...above, ...below].map((text) => ({
      name: LONG.line(text.slice(0, BEGINNING)),
      length: text.length,
    }));
    const cells = rows.flatMap((row, index) =>
      row.map((cell, place) => ({
        name: LONG.cell(index + 1, columns[place]?.title ?? ''),
        length: String(cell).length,
      })),
    );
    return [...lines, ...cells].filter(({ length }) => length > LONGEST_CELL);
  });
}

/** @returns the sentence by which whoever wrote them finds them */
export function longCellsSaid(cells: readonly LongCell[]): string {
  return LONG.said(
    LONGEST_CELL,
    cells.map(({ name, length }) => LONG.has(name, length)),
  );
}
