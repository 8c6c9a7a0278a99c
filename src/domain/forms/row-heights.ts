/**
 * Heights of the rows of a form.
 * They are estimates from the number of characters, in millimetres, and err towards too much; fonts differ from
 * office to office, so the lines of the Word file have a height of their own, on which this counts.
 */
import { textWidth } from '#domain/text/width.ts';
import type { BlockView, FormView, GridView, TableView } from './form-view.ts';
import type { GridCell } from './grid.ts';
import { UNITS } from './grid.ts';
import { WORD_MEASURES, type Measures } from './measures.ts';
import { textOfSegments } from './running-text.ts';

/** What rows have by default, before they are stretched or pressed. */
export const USUAL = { row: 9, areaLine: 7, sign: 12, tableRow: 8.5 };
/** What they need when pressed. In a narrow cell the date fills a line, and the signature stands above it. */
export const LEAST = { row: 6.5, areaLine: 5, signAboveDate: 11, tableRow: 6.2 };
/** From this width on a signature has room beside the date. */
const BESIDE_DATE = 60;

/** The least height a row needs for what is printed in it, and the height it would like to have. */
export interface Need {
  readonly least: number;
  readonly usual: number;
}

/** @returns the height of a row of labelled cells of the Word file in millimetres */
export function gridRowHeight(row: readonly GridCell[], width: number, factor: number): number {
  return heightOf(gridRowNeed(row, width, WORD_MEASURES), factor);
}

/** @returns the height of a row of a table of the Word file in millimetres */
export function tableRowHeight(
  table: TableView,
  row: readonly string[],
  width: number,
  factor: number,
): number {
  return heightOf(tableRowNeed(table, row, width, WORD_MEASURES), factor);
}

/** @returns the height of a row in millimetres under a factor */
export function heightOf({ least, usual }: Need, factor: number): number {
  return Math.max(least, usual * factor);
}

/** @returns what each row of a block needs */
export function needsOf(block: BlockView, width: number, measures: Measures): Need[] {
  if (block.type === 'grid') return block.rows.map((row) => gridRowNeed(row, width, measures));
  if (block.type === 'table') {
    const { rows, totals } = block;
    return [...rows, ...(totals ? [totals] : [])].map((row) =>
      tableRowNeed(block, row, width, measures),
    );
  }
  return [];
}

function gridRowNeed(row: GridView['rows'][number], width: number, measures: Measures): Need {
  const needs = row.map((cell): Need => {
    const labelWidth = (width / UNITS) * cell.labelUnits;
    const label = cellHeight(textWidth(cell.label), labelWidth, 'label', measures);
    const room = (width / UNITS) * (cell.units - cell.labelUnits);
    const blank = fieldNeed(cell, room, measures);
    const entry = entryHeight(cell, room, measures);
    const field = { least: Math.max(blank.least, entry), usual: Math.max(blank.usual, entry) };
    return { least: Math.max(label, field.least), usual: Math.max(label, field.usual) };
  });
  return highest(needs);
}

function fieldNeed({ kind, lines, options }: GridCell, width: number, measures: Measures): Need {
  if (kind === 'choice' || kind === 'checks') {
    // A box and a blank go with every option.
    const characters = options.reduce((sum, option) => sum + textWidth(option) + 2, 0);
    const needed = cellHeight(characters, width, 'option', measures);
    return { least: needed, usual: Math.max(needed, USUAL.row) };
  }
  if (kind === 'area') {
    const count = lines ?? 3;
    return { least: count * LEAST.areaLine, usual: count * USUAL.areaLine + 2 };
  }
  if (kind === 'sign') {
    const least = width < BESIDE_DATE ? LEAST.signAboveDate : measures.signBesideDate;
    return { least, usual: USUAL.sign };
  }
  return { least: LEAST.row, usual: USUAL.row };
}

/** What was written takes its room whatever the form is stretched or pressed to. */
function entryHeight({ value, kind }: GridCell, width: number, measures: Measures): number {
  if (value === undefined || kind === 'choice' || kind === 'checks') return 0;
  const lines = [value].flat().join('、').split('\n');
  const height = lines.reduce(
    (sum, line) => sum + cellHeight(Math.max(textWidth(line), 1), width, 'written', measures),
    0,
  );
  return height + (kind === 'sign' ? measures.written.line : 0);
}

function tableRowNeed(
  table: TableView,
  row: readonly string[],
  width: number,
  measures: Measures,
): Need {
  const written = Math.max(
    ...row.map((text, index) => {
      const share = (width * (table.columns[index]?.share ?? 0)) / 100;
      return cellHeight(textWidth(text), share, 'written', measures);
    }),
  );
  const least = Math.max(written, LEAST.tableRow);
  return { least, usual: Math.max(least, USUAL.tableRow) };
}

/** Everything whose height the rows do not change. */
export function fixedHeight(view: FormView, width: number, measures: Measures): number {
  const { note, headline } = measures;
  const characters = view.notes.reduce((sum, text) => sum + textWidth(text) + 2, 5);
  const notes = (Math.ceil(characters / (width / note.character)) + 1) * note.line;
  const blocks = view.blocks.reduce((sum, block) => sum + fixedOf(block, width, measures), 0);
  return (view.headline ? headline : 0) + blocks + notes + 3;
}

function fixedOf(block: BlockView, width: number, measures: Measures): number {
  const { blockTitle, gap, text } = measures;
  const above = block.title ? blockTitle : gap;
  if (block.type === 'text') {
    const lines = block.paragraphs.reduce((sum, { role, segments }) => {
      const room = segments.reduce((all, part) => all + (part.kind === 'words' ? 0 : part.room), 0);
      const length = textWidth(textOfSegments(segments).replaceAll('____', '')) + room + 2;
      return sum + (role === 'title' ? 2 : Math.ceil(length / (width / text.character)));
    }, 0);
    return above + lines * text.line;
  }
  if (block.type === 'grid') return above;
  const header = Math.max(
    ...block.columns.map(({ label, share }) =>
      cellHeight(textWidth(label), (width * share) / 100, 'written', measures),
    ),
  );
  return above + header + 1;
}

/** @returns the height of a cell in which so many characters are printed */
function cellHeight(
  characters: number,
  width: number,
  letters: 'label' | 'option' | 'written',
  { padding, [letters]: { line, character } }: Measures,
): number {
  const fit = Math.max(Math.floor((width - padding) / character), 1);
  return Math.ceil(characters / fit) * line + 1;
}

function highest(needs: readonly Need[]): Need {
  return {
    least: Math.max(...needs.map(({ least }) => least)),
    usual: Math.max(...needs.map(({ usual }) => usual)),
  };
}
