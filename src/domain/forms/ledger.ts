/** A ledger as sheets of a workbook. */
import { textWidth } from '#domain/text/width.ts';
import type { Column, Overdue } from '#schemas/form-column.ts';
import type { Holds, OverdueRule, Table, TableColumn } from './excel/table.ts';
import type { FormView, GridView, TableView } from './form-view.ts';
import type { GridCell } from './grid.ts';
import { cellWorks, type WorkedCells } from './ledger-works.ts';

/** Characters across an A4 sheet on its side; wider sheets are made smaller when printed. */
const SHEET_WIDTH = 125;
const NARROWEST = 8;
/**
 * A ledger kept on a computer grows; so many rows are ready, unless the form itself is complete without blank ones.
 * Formulas do not reach to the end of the sheet as formats do, so there are more rows where something is counted.
 */
const READY_ROWS = { plain: 40, counting: 100 };
/** What is written into a column of numbers as one. */
const NUMBER = /^\d+(?:\.\d+)?$/u;
/** What is not of a kind of its own in a workbook is text. */
const HOLDS: Readonly<Partial<Record<Column['kind'], Holds>>> = {
  date: 'date',
  time: 'time',
  clock: 'clock',
  number: 'number',
  money: 'money',
};
const LINE = '________';
const DATE = '____年__月__日';
const BETWEEN = '　　';

/**
 * @param view a form with at least one table
 * @returns a sheet for each of its tables, the cells around them as lines above and below
 */
export function ledgerSheets({ form, blocks }: FormView): Table[] {
  const places = blocks.flatMap(({ type }, index) => (type === 'table' ? [index] : []));
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const tables: { readonly view: TableView; readonly sheet: Table }[] = [];
  for (const place of places) {
    const block = blocks[place];
    if (block?.type !== 'table') continue;
    const works = (at: number) => cellWorks(block.columns, at, tables);
    const below = place === last ? linesOf(blocks.slice(last + 1)) : [];
    const sheet: Table = {
      title: places.length > 1 ? (block.title ?? form.title) : form.title,
      heading: form.title,
      above: place === first ? linesOf(blocks.slice(0, first)) : [],
      columns: block.columns.map((column, at) => columnOf(column, works(at))),
      rows: withBlankRows(block),
      below,
      filter: true,
      // What is signed below the rows ends the list.
      grows: block.blank > 0 && below.length === 0 && !block.total,
      overdue: block.overdue.map((rule) => placed(rule, block)),
      total: block.total && {
        label: block.total.label,
        of: block.total.of.map((name) => block.columns.findIndex((each) => each.name === name)),
      },
    };
    tables.push({ view: block, sheet });
  }
  return tables.map(({ sheet }) => sheet);
}

function columnOf(
  { label, share, kind, options, open }: TableView['columns'][number],
  works: WorkedCells | undefined,
): TableColumn {
  return {
    title: label,
    width: Math.max(Math.round((share * SHEET_WIDTH) / 100), NARROWEST),
    holds: HOLDS[kind] ?? 'text',
    ...(options.length > 0 ? { choices: options, open } : {}),
    ...works,
  };
}

/** The rule with the places of columns for their names. */
function placed(rule: Overdue, { columns }: TableView): OverdueRule {
  const place = (name: string) => columns.findIndex((column) => column.name === name);
  const { name, due, from, within, count, extended, until, except, soon } = rule;
  return {
    ...{ name, within, count, soon },
    due: due === undefined ? undefined : place(due),
    from: from === undefined ? undefined : place(from),
    extended: extended === undefined ? undefined : place(extended),
    until: until.map(place),
    except: except && { column: place(except.column), is: except.is },
  };
}

function withBlankRows({ rows, columns, blank, overdue, total }: TableView): (string | number)[][] {
  const written = rows
    .slice(0, rows.length - blank)
    .map((row) => row.map((text, index) => valueOf(text, columns[index]?.kind)));
  const isWorked = overdue.length > 0 || columns.some(({ works }) => works);
  const ready = isWorked ? READY_ROWS.counting : READY_ROWS.plain;
  // What stands behind the rows should be seen with them.
  const more = blank === 0 ? 0 : total ? blank : Math.max(ready - written.length, blank);
  return [...written, ...Array.from({ length: more }, () => columns.map(() => ''))];
}

function valueOf(text: string, kind: Column['kind'] | undefined): string | number {
  return kind === 'number' && NUMBER.test(text) ? Number(text) : text;
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
