/**
 * Heights of the rows of a form.
 * They are estimates from the number of characters, in millimetres, and err towards too much; fonts differ from
 * office to office, so the lines of the Word file have a height of their own, on which this counts.
 */
import type { BlockView, FormView, GridView, TableView } from './form-view.ts';
import type { GridCell } from './grid.ts';
import { UNITS } from './grid.ts';
import { textOfSegments } from './running-text.ts';

/** Line heights and sizes of the Word file, in millimetres. */
export const LINE = { headline: 16, blockTitle: 9.5, gap: 2.2, cell: 5.7, text: 7.5, note: 4.8 };
const CHARACTER = { cell: 3.75, text: 4.25, note: 3.2 };
const CELL_PADDING = 3;
/** What rows have by default, before they are stretched or pressed. */
const USUAL = { row: 9, areaLine: 7, sign: 12, tableRow: 8.5 };
/** Lines still needed when a gap for writing is pressed. */
const AREA_LINE = 5;
/** The least height a row needs for what is printed in it, and the height it would like to have. */
export interface Need {
  readonly least: number;
  readonly usual: number;
}

/** @returns the height of a row of labelled cells in millimetres */
export function gridRowHeight(row: readonly GridCell[], width: number, factor: number): number {
  return heightOf(gridRowNeed(row, width), factor);
}

/** @returns the height of a row of a table in millimetres */
export function tableRowHeight(
  table: TableView,
  row: readonly string[],
  width: number,
  factor: number,
): number {
  return heightOf(tableRowNeed(table, row, width), factor);
}

/** @returns the height of a row in millimetres under a factor */
export function heightOf({ least, usual }: Need, factor: number): number {
  return Math.max(least, usual * factor);
}

/** @returns what each row of a block needs */
export function needsOf(block: BlockView, width: number): Need[] {
  if (block.type === 'grid') return block.rows.map((row) => gridRowNeed(row, width));
  if (block.type === 'table') return block.rows.map((row) => tableRowNeed(block, row, width));
  return [];
}

function gridRowNeed(row: GridView['rows'][number], width: number): Need {
  const needs = row.map((cell): Need => {
    const labelWidth = (width / UNITS) * cell.labelUnits;
    const label = linesOf(cell.label.length, labelWidth) * LINE.cell + 1;
    const field = fieldNeed(cell, (width / UNITS) * (cell.units - cell.labelUnits));
    return { least: Math.max(label, field.least), usual: Math.max(label, field.usual) };
  });
  return highest(needs);
}

function fieldNeed({ kind, lines, options }: GridCell, width: number): Need {
  if (kind === 'choice' || kind === 'checks') {
    // A box and a blank go with every option.
    const characters = options.reduce((sum, option) => sum + option.length + 2, 0);
    const needed = linesOf(characters, width) * LINE.cell + 1;
    return { least: needed, usual: Math.max(needed, USUAL.row) };
  }
  if (kind === 'area') {
    const count = lines ?? 3;
    return { least: count * AREA_LINE, usual: count * USUAL.areaLine + 2 };
  }
  if (kind === 'sign') return { least: 8, usual: USUAL.sign };
  return { least: 6.5, usual: USUAL.row };
}

function tableRowNeed(table: TableView, row: readonly string[], width: number): Need {
  const written = Math.max(
    ...row.map((text, index) =>
      linesOf(text.length, (width * (table.columns[index]?.share ?? 0)) / 100),
    ),
  );
  const least = Math.max(written * LINE.cell + 1, 6.2);
  return { least, usual: Math.max(least, USUAL.tableRow) };
}

/** Everything whose height the rows do not change. */
export function fixedHeight(view: FormView, width: number): number {
  const characters = view.notes.reduce((sum, note) => sum + note.length + 2, 5);
  const notes = (Math.ceil(characters / (width / CHARACTER.note)) + 1) * LINE.note;
  const blocks = view.blocks.reduce((sum, block) => sum + fixedOf(block, width), 0);
  return (view.headline ? LINE.headline : 0) + blocks + notes + 3;
}

function fixedOf(block: BlockView, width: number): number {
  const above = block.title ? LINE.blockTitle : LINE.gap;
  if (block.type === 'text') {
    const lines = block.paragraphs.reduce((sum, { role, segments }) => {
      const room = segments.reduce((all, part) => all + (part.kind === 'blank' ? part.room : 0), 0);
      const length = textOfSegments(segments).replaceAll('____', '').length + room + 2;
      return sum + (role === 'title' ? 2 : Math.ceil(length / (width / CHARACTER.text)));
    }, 0);
    return above + lines * LINE.text;
  }
  if (block.type === 'grid') return above;
  const header = Math.max(
    ...block.columns.map(({ label, share }) => linesOf(label.length, (width * share) / 100)),
  );
  return above + header * LINE.cell + 2;
}

/** @returns how many lines of a cell so many characters take */
function linesOf(characters: number, width: number): number {
  const line = Math.max(Math.floor((width - CELL_PADDING) / CHARACTER.cell), 1);
  return Math.max(Math.ceil(characters / line), 1);
}

function highest(needs: readonly Need[]): Need {
  return {
    least: Math.max(...needs.map(({ least }) => least)),
    usual: Math.max(...needs.map(({ usual }) => usual)),
  };
}
