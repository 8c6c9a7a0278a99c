/** A ledger as sheets of a workbook. */
import { textWidth } from '#domain/text/width.ts';
import type { FormView, GridView, TableView } from './form-view.ts';
import type { GridCell } from './grid.ts';

export interface LedgerColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** What cells are meant for, so that numbers of documents are not taken for dates. */
  readonly holds: 'text' | 'number' | 'date';
}

export interface LedgerSheet {
  readonly title: string;
  readonly heading: string;
  /** Lines between heading and head, such as the name of the seal that the ledger is for. */
  readonly above: readonly string[];
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Lines behind the rows, such as who has checked them. */
  readonly below: readonly string[];
}

/** Characters across an A4 sheet on its side; wider sheets are made smaller when printed. */
const SHEET_WIDTH = 125;
const NARROWEST = 6;
/** A ledger kept on a computer grows; so many rows are ready, unless the form itself is complete without blank ones. */
const READY_ROWS = 40;
const LINE = '________';
const DATE = '____年__月__日';
const BETWEEN = '　　';

/**
 * @param view a form with at least one table
 * @returns a sheet for each of its tables, the cells around them as lines above and below
 */
export function ledgerSheets({ form, blocks }: FormView): LedgerSheet[] {
  const places = blocks.flatMap(({ type }, index) => (type === 'table' ? [index] : []));
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  return places.flatMap((place) => {
    const block = blocks[place];
    if (block?.type !== 'table') return [];
    return {
      title: places.length > 1 ? (block.title ?? form.title) : form.title,
      heading: form.title,
      above: place === first ? linesOf(blocks.slice(0, first)) : [],
      columns: block.columns.map(({ label, share, kind }) => ({
        title: label,
        width: Math.max(Math.round((share * SHEET_WIDTH) / 100), NARROWEST),
        holds: kind === 'date' || kind === 'number' ? kind : 'text',
      })),
      rows: withBlankRows(block),
      below: place === last ? linesOf(blocks.slice(last + 1)) : [],
    };
  });
}

function withBlankRows({ rows, columns, blank }: TableView): string[][] {
  const written = rows.slice(0, rows.length - blank).map((row) => [...row]);
  const more = blank === 0 ? 0 : Math.max(READY_ROWS - written.length, blank);
  return [...written, ...Array.from({ length: more }, () => columns.map(() => ''))];
}

function linesOf(blocks: FormView['blocks']): string[] {
  return blocks
    .filter((block): block is GridView => block.type === 'grid')
    .flatMap(({ title, rows }) => [
      ...(title ? [title] : []),
      ...rows.flatMap((row) => packed(row.map(entry))),
    ]);
}

/** @returns entries side by side, on as many lines as it takes that none is broken */
function packed(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (const each of entries) {
    const last = lines.at(-1);
    const longer = last === undefined ? each : last + BETWEEN + each;
    // The widths of columns count two characters for a Chinese one.
    if (last !== undefined && textWidth(longer) * 2 <= SHEET_WIDTH) lines.splice(-1, 1, longer);
    else lines.push(each);
  }
  return lines;
}

function entry({ label, kind, options }: GridCell): string {
  if (kind === 'choice' || kind === 'checks') {
    return `${label}：${options.map((option) => `□${option}`).join(' ')}`;
  }
  if (kind === 'date') return `${label}：${DATE}`;
  return kind === 'sign' ? `${label}：${LINE}　${DATE}` : `${label}：${LINE}`;
}
