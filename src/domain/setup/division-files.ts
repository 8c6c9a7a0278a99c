/** The division of work as Excel and as Word: made while building, and on the page from what is about to be decided. */
import type { DivisionRow } from '#domain/duties/division-view.ts';
import type { Filed } from '#domain/content/content.ts';
import { printedDay } from '#domain/forms/entries.ts';
import { shares, type FormView } from '#domain/forms/form-view.ts';
import { paperSizeOf } from '#domain/forms/paper-size.ts';
import type { Table } from '#domain/forms/excel/table.ts';
import type { WordLabels } from '#domain/forms/word/notes.ts';
import type { Form } from '#schemas/form.ts';
import { DIVISION } from '#strings.ts';

/** Whose division it is. */
export interface DivisionOf {
  readonly office: string;
  /** As ISO 8601; empty where no day is to be printed. */
  readonly day: string;
  /** What in it does not hold yet, to stand on top; absent where everything does. */
  readonly open?: string | undefined;
}

/** Headings with widths in characters. */
const COLUMNS = [
  { title: DIVISION.post, width: 14 },
  { title: DIVISION.holder, width: 10 },
  { title: DIVISION.duties, width: 60 },
  { title: DIVISION.cover, width: 12 },
  { title: DIVISION.eligibility, width: 16 },
  { title: DIVISION.incompatible, width: 20 },
] as const;

/** What the columns are called, in their order. */
export const DIVISION_HEADS: readonly string[] = COLUMNS.map(({ title }) => title);

/** @returns a row for each post, cells in the order of the columns */
export function divisionRows(view: readonly DivisionRow[]): string[][] {
  return view.map((row) => [
    row.takesOver.length === 0
      ? row.title
      : `${row.title}${DIVISION.takesOver(row.takesOver.join('、'))}`,
    row.holder,
    row.areas.map(toldArea).join('；'),
    row.cover,
    row.eligibility,
    row.incompatible,
  ]);
}

function toldArea({ title, duties }: DivisionRow['areas'][number]): string {
  return `${title}：${duties.map((duty) => duty.title).join('、')}`;
}

/** @returns the sheet of a workbook */
export function divisionTable(
  view: readonly DivisionRow[],
  { office, day, open }: DivisionOf,
): Table {
  const above = [
    ...(open === undefined ? [] : [open]),
    ...(day === '' ? [] : [`${DIVISION.day}：${printedDay(day)}`]),
  ];
  return {
    title: DIVISION.title,
    heading: `${office}${DIVISION.title}`,
    ...(above.length > 0 && { above }),
    columns: COLUMNS,
    rows: divisionRows(view),
  };
}

/** @returns the same as a form lying on its side, from which a Word file is made */
export function divisionForm(
  view: readonly DivisionRow[],
  { office, day, open }: DivisionOf,
): { readonly view: FormView; readonly labels: WordLabels } {
  const form: Filed<Form> = {
    ...{ id: 'division', file: '', title: DIVISION.title, kind: 'sheet', category: '' },
    ...{ summary: '', aliases: [], orientation: 'landscape', official: false, keeper: '' },
    ...{ version: '', effective: '', blocks: [], cautions: [], notes: [] },
    keep: day === '' ? DIVISION.undated : printedDay(day),
  };
  const widths = shares(COLUMNS.map(({ width }) => width));
  const table = {
    ...({ type: 'table', title: undefined, annex: false, blank: 0, overdue: [] } as const),
    columns: COLUMNS.map(({ title }, index) => ({
      ...{ label: title, name: `column-${index + 1}`, kind: 'text' as const },
      ...{ options: [], open: false, share: widths[index] ?? 0 },
    })),
    rows: divisionRows(view),
  };
  return {
    view: {
      form,
      paper: paperSizeOf(form),
      headline: `${office}${DIVISION.title}`,
      blocks: [table],
      outgoing: 1,
      cautions: [],
      notes: [],
      keeper: office,
    },
    labels: {
      ...{ author: office, notes: '', keeper: DIVISION.madeBy, keep: DIVISION.day },
      // On every sheet, so that none can be taken for what was approved.
      ...(open !== undefined && { header: open }),
    },
  };
}
