/** Grids and tables of a form as Word tables. */
import { AlignmentType, Paragraph, TextRun, type IParagraphOptions, type Table } from 'docx';
import type { GridView, TableView } from '#domain/forms/form-view.ts';
import { UNITS, type GridCell } from '#domain/forms/grid.ts';
import { WORD_MEASURES } from '#domain/forms/measures.ts';
import { gridRowHeight, tableRowHeight } from '#domain/forms/row-heights.ts';
import { printedDay, signDayId } from '#domain/forms/entries.ts';
import { cell, divide, row, table, twips } from './cells.ts';
import { control } from './control.ts';
import { inlineRuns, line } from './inline.ts';
import { STYLE } from './styles.ts';

/** Where a date is written in, the roomiest first, with the millimetres that each needs. */
const DATES = [
  { text: '　　　年　　月　　日', needs: 46 },
  { text: '　　年　　月　　日', needs: 42 },
  { text: '　　年　月　日', needs: 34 },
  { text: '　年　月　日', needs: 0 },
] as const;
/** From this many columns on, heads are set smaller. */
const MANY_COLUMNS = 10;

/** What a block needs to know of its sheet. */
export interface BlockSpace {
  /** Width of the type area in millimetres. */
  readonly width: number;
  /** By which usual row heights are multiplied. */
  readonly factor: number;
}

/** @returns labels on a light ground beside empty cells, on twenty-four columns that are merged as needed */
export function gridTable({ rows }: GridView, { width, factor }: BlockSpace): Table {
  const columns = divide(twips(width), Array<number>(UNITS).fill(1));
  const sum = (from: number, count: number) =>
    columns.slice(from, from + count).reduce((all, each) => all + each, 0);
  const lines = rows.map((cells) => {
    let column = 0;
    const parts = cells.flatMap((each) => {
      const fieldUnits = each.units - each.labelUnits;
      const label = sum(column, each.labelUnits);
      const field = sum(column + each.labelUnits, fieldUnits);
      column += each.units;
      return [
        cell([new Paragraph({ style: STYLE.label, text: each.label })], {
          width: label,
          span: each.labelUnits,
          shaded: true,
        }),
        cell(fieldParagraphs(each, (fieldUnits * width) / UNITS), {
          width: field,
          span: fieldUnits,
          bottom: each.kind === 'sign',
        }),
      ];
    });
    return row(parts, gridRowHeight(cells, width, factor));
  });
  return table(lines, columns);
}

function fieldParagraphs(cell: GridCell, width: number): Paragraph[] {
  const { kind, options, value = '', day = '', label, name } = cell;
  const chosen = typeof value === 'string' ? [value] : value;
  const written = chosen.join('、');
  switch (kind) {
    case 'choice':
    case 'checks':
      return [
        field(options.map((each) => `${chosen.includes(each) ? '☑' : '□'}${each}`).join('　')),
      ];
    case 'date':
      return [dated({ label, tag: name, day: written, width }, AlignmentType.CENTER)];
    case 'sign':
      return [
        ...(written ? [field(written)] : []),
        dated({ label, tag: signDayId(name), day, width }, AlignmentType.RIGHT),
      ];
    case 'text':
    case 'area':
    case 'number':
      return [field(written)];
    default:
      return kind satisfies never;
  }
}

function field(text: string): Paragraph {
  return line({ style: STYLE.field }, inlineRuns(text));
}

interface Dated {
  readonly label: string;
  readonly tag: string;
  readonly day: string;
  readonly width: number;
}

/** A day, or what keeps its place until one is written: it goes when a day is chosen, and not when a name is typed. */
function dated(
  { label: alias, tag, day, width }: Dated,
  alignment: NonNullable<IParagraphOptions['alignment']>,
): Paragraph {
  const placeholder = DATES.find(({ needs }) => width >= needs)?.text ?? '';
  return line(
    { style: STYLE.field, alignment },
    day
      ? inlineRuns(printedDay(day))
      : [control({ alias, tag, placeholder, kind: 'date', isPlain: true })],
  );
}

/** @returns a table whose head is repeated on every sheet, with rows already written and blank ones */
export function rowsTable(view: TableView, { width, factor }: BlockSpace): Table {
  const widths = divide(
    twips(width),
    view.columns.map(({ share }) => share),
  );
  const size = view.columns.length >= MANY_COLUMNS ? 20 : 21;
  const head = view.columns.map(({ label }, index) =>
    cell(
      [new Paragraph({ style: STYLE.columnHead, children: [new TextRun({ text: label, size })] })],
      {
        width: widths[index] ?? 0,
        shaded: true,
      },
    ),
  );
  const { rows, totals } = view;
  const body = [...rows, ...(totals ? [totals] : [])].map((texts) =>
    row(
      texts.map((text, index) => cell([field(text)], { width: widths[index] ?? 0 })),
      tableRowHeight(view, texts, width, factor),
    ),
  );
  return table([row(head, WORD_MEASURES.written.line + 2, true), ...body], widths);
}
