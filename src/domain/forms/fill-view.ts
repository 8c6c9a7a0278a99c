/** A form with what was written into it: what makes files of forms reads the entries off the laid-out form. */
import { cellId, OMITTED, signDayId, type FormEntries, type FormEntry } from './entries.ts';
import type { BlockView, FormView, GridView, TableView, TextView } from './form-view.ts';
import type { OfficeNamed } from '#domain/content/library.ts';
import type { GridCell } from './grid.ts';
import { chosenLayout, LAYOUT_IDS } from './layout.ts';
import { isOtherWay, leftOut } from './left-out.ts';
import { withLinked } from './linked-blanks.ts';
import type { FormParagraph, Segment } from './running-text.ts';
import { workOut } from './work-out.ts';

/**
 * @param view a form
 * @param written what was written, by the ids of entries.ts; what belongs to no blank is left out
 * @returns the form with every entry in its place, and in all places that are one; rows of tables in which something stands are no longer blank ones,
 *   and there are more of them where more were written; once something is written, paragraphs that may be left out and
 *   are empty or not wanted are gone, while a blank form keeps them for the pen
 */
export function fillView(view: FormView, written: FormEntries): FormView {
  const entries = withLinked(view, written);
  const isBegun = isBegunWith(view, entries);
  const blocks = view.blocks.map((block) => fillBlock(block, entries, isBegun));
  const layout = view.layout && chosenLayout(view.layout, entries);
  return { ...view, ...(layout && { layout }), blocks: workedOut(blocks) };
}

/**
 * @param view a form
 * @param office whose handbook it is
 * @returns what the office's own settings say for blanks that ask for it; nothing where they are empty
 */
export function officeEntries(
  view: FormView,
  { unit, title, documents, contacts }: OfficeNamed,
): Record<string, string> {
  const own = { unit, office: title, code: documents.code, ...contacts };
  const entries = view.blocks.flatMap((block) =>
    block.type === 'text'
      ? block.paragraphs.flatMap(({ segments }) => segments.flatMap((part) => fromOffice(part)))
      : [],
  );
  function fromOffice(part: Segment): [string, string][] {
    const value = part.kind === 'blank' && part.from ? own[part.from] : '';
    return part.kind !== 'words' && value ? [[part.id, value]] : [];
  }
  return Object.fromEntries(entries);
}

/** What follows from what was written is written too. */
function workedOut(blocks: readonly BlockView[]): BlockView[] {
  const tables = blocks.filter((block): block is TableView => block.type === 'table');
  const worked = workOut(tables);
  return blocks.map((block) => {
    if (block.type !== 'table') return block;
    const { rows, totals } = worked[tables.indexOf(block)] ?? block;
    return { ...block, rows, ...(totals && { totals }) };
  });
}

/** What the settings of the office put there is written by nobody, and how it is laid out is no part of it. */
function isBegunWith({ blocks }: FormView, entries: FormEntries): boolean {
  const own = new Set<string>([
    ...Object.values(LAYOUT_IDS),
    ...blocks.flatMap((block) =>
      block.type === 'text'
        ? block.paragraphs.flatMap(({ segments }) =>
            segments.flatMap((part) => (part.kind === 'blank' && part.from ? [part.id] : [])),
          )
        : [],
    ),
  ]);
  return Object.entries(entries).some(([id, entry]) => !own.has(id) && cleaned(entry).length > 0);
}

function fillBlock(block: BlockView, entries: FormEntries, isBegun: boolean): BlockView {
  switch (block.type) {
    case 'grid':
      return fillGrid(block, entries);
    case 'table':
      return fillTable(block, entries);
    case 'text':
      return fillText(block, entries, isBegun);
    default:
      return block satisfies never;
  }
}

function fillGrid(grid: GridView, entries: FormEntries): GridView {
  const fill = (cell: GridCell): GridCell => {
    const value = cleaned(entries[cell.name]);
    const day = textOf(entries[signDayId(cell.name)]);
    return {
      ...cell,
      ...(value.length > 0 && { value: cell.kind === 'checks' ? listOf(value) : textOf(value) }),
      ...(cell.kind === 'sign' && day && { day }),
    };
  };
  return { ...grid, rows: grid.rows.map((row) => row.map(fill)) };
}

function fillText(text: TextView, entries: FormEntries, isBegun: boolean): TextView {
  const fill = (part: Segment): Segment => {
    const value = part.kind === 'words' ? '' : textOf(entries[part.id]);
    return part.kind === 'words' || !value ? part : { ...part, value };
  };
  const paragraphs = text.paragraphs.map((paragraph) => ({
    ...paragraph,
    segments: paragraph.segments.map(fill),
  }));
  if (!isBegun) return { ...text, paragraphs };
  const isGone = leftOut(paragraphs.map((paragraph) => optionalLine(paragraph, entries)));
  return { ...text, paragraphs: paragraphs.filter((_, index) => !isGone[index]) };
}

function optionalLine(paragraph: FormParagraph, entries: FormEntries) {
  const { role, omit, switchId, way, waysId = '', segments } = paragraph;
  const isOff =
    isOtherWay(way, textOf(entries[waysId])) ||
    (switchId !== undefined && listOf(cleaned(entries[switchId])).includes(OMITTED));
  const isEmpty = segments.every((part) => part.kind === 'words' || part.value === undefined);
  return { role, isOff, isEmpty, ...(omit && { omit }) };
}

function fillTable(table: TableView, entries: FormEntries): TableView {
  const { columns, rows, blank } = table;
  const ready = rows.length - blank;
  const filled = (row: number, isWritten: boolean) =>
    columns.map(({ name }) => textOf(entries[cellId(name, row, isWritten)]));
  const written = rows.slice(0, ready).map((row, index) => overlaid(row, filled(index, true)));
  const last = lastRow(table, entries);
  const own = Array.from({ length: last }, (_, row) => filled(row, false));
  const rest = Math.max(blank - last, 0);
  const empty = Array.from({ length: rest }, () => columns.map(() => ''));
  return { ...table, rows: [...written, ...own, ...empty], blank: rest };
}

function overlaid(row: readonly string[], entries: readonly string[]): string[] {
  return row.map((text, index) => text || (entries[index] ?? ''));
}

/**
 * @returns the number of the last row in which something was written, those already written not counted; 0 where
 *   nothing was
 */
export function lastRow({ columns }: TableView, entries: FormEntries): number {
  const names = new Set(columns.map(({ name }) => name));
  const rows = Object.entries(entries).map(([id, entry]) => {
    const [, name = '', row = ''] = CELL.exec(id) ?? [];
    return names.has(name) && textOf(entry) ? Number(row) : 0;
  });
  return Math.max(0, ...rows);
}

/** A cell of a blank row. */
const CELL = /^([^.]+)\.(\d{1,4})$/u;

/** Where a line ends, in what was typed and in what was pasted from Word. */
const LINE_END = /\r\n?|[\v\u2028\u2029]/gu;
/** What no file may hold: control characters but line ends, halves of characters, and two that are none. */
const ILLEGAL = /(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function cleaned(entry: FormEntry = ''): FormEntry {
  return typeof entry === 'string' ? clean(entry) : entry.map(clean);
}

function clean(text: string): string {
  return text.replaceAll(LINE_END, '\n').replaceAll(ILLEGAL, '').trim();
}

function textOf(entry: FormEntry | undefined): string {
  const text = cleaned(entry);
  return typeof text === 'string' ? text : text.join('、');
}

function listOf(entry: FormEntry): readonly string[] {
  return typeof entry === 'string' ? [entry] : entry;
}
