/** Everything a register's workbook holds: its tables, how to fill them in, and the days off that it counts with. */
import type { Holidays } from '#schemas/holidays.ts';
import { FORMS, REGISTERS } from '#strings.ts';
import { daysOffTable } from './excel/days-off.ts';
import type { Table } from './excel/table.ts';
import type { FormView } from './form-view.ts';
import { ledgerSheets } from './ledger.ts';

/** Kinds of columns in which a date has to be a date. */
const DAYS: ReadonlySet<string | undefined> = new Set(['date', 'time']);

/**
 * @param view a form with at least one table
 * @param notes how to fill it in, one a line
 * @param holidays the years whose days off are known
 * @returns the sheets in order; days off only where working days are counted
 */
export function registerSheets(
  view: FormView,
  notes: readonly string[],
  holidays: readonly Holidays[],
): Table[] {
  const tables = ledgerSheets(view);
  const counts = tables.some(({ overdue = [] }) =>
    overdue.some(({ count }) => count === 'workdays'),
  );
  const lines = [...notes, ...workbookNotes(tables)];
  return [
    ...tables,
    {
      title: FORMS.notes,
      columns: [{ title: FORMS.notes, width: 100 }],
      rows: lines.map((line) => [line]),
    },
    ...(counts ? [daysOffTable(holidays)] : []),
  ];
}

/** What only the workbook does. */
function workbookNotes(tables: readonly Table[]): string[] {
  const { colours, dates, grows, works, bounded } = REGISTERS.excel;
  const some = (test: (table: Table) => unknown) => tables.some(test);
  return [
    ...(some(({ overdue = [] }) => overdue.length > 0) ? [colours, grows] : []),
    ...(some(({ columns }) => columns.some(({ holds }) => DAYS.has(holds))) ? [dates] : []),
    ...(some((table) => table.columns.some((column) => column.works)) ? [works] : []),
    ...(some((table) => (table.below ?? []).length > 0 || table.total) ? [bounded] : []),
  ];
}
