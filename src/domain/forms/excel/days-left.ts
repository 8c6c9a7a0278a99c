/**
 * Formulas that say how many days are left in a row, and whether it is overdue.
 * Working days are NETWORKDAYS without the day it is counted from, plus Saturdays and Sundays that are worked. A year
 * whose days off are not in the list is refused: the cell says which one is missing.
 */
import { REGISTERS } from '#strings.ts';
import { letterOf, type OverdueRule } from './table.ts';

const { off, work, years } = REGISTERS.daysOff.names;
const TODAY = 'TODAY()';

interface Formulas {
  /** For the cell: a number of days, negative when past; a text where a year is missing; empty where nothing is due. */
  readonly left: string;
  /** True for rows that are overdue, and for rows that will soon be. */
  readonly late: string;
  readonly soon: string | undefined;
}

/**
 * @param rule a rule of a table
 * @param row the row for which formulas are written, from 1; columns are fixed, so they can be copied down
 * @returns formulas without the sign of equality
 */
export function daysLeft(rule: OverdueRule, row: number): Formulas {
  const cell = (column: number) => `$${letterOf(column)}${row}`;
  const { soon, count } = rule;
  const open = openConditions(rule, cell);
  const { left, past, covered, missing } = counted(rule, cell);
  const counts = count === 'days' ? left : `IF(${covered},${left},${missing})`;
  return {
    left: `IF(AND(${open}),${counts},"")`,
    late: `AND(${open},${past})`,
    soon:
      soon === 0
        ? undefined
        : `AND(${[open, ...(covered === '' ? [] : [covered]), `${left}>=0`, `${left}<=${soon}`].join(',')})`,
  };
}

/** What must be true of a row that waits for something: a day is there, an end is not. */
function openConditions(
  { due, from, extended, until, except }: OverdueRule,
  cell: (column: number) => string,
): string {
  const days = [due ?? from ?? 0, ...(extended === undefined ? [] : [extended])].map(cell);
  return [
    `COUNT(${days.join(',')})>0`,
    ...until.map((column) => `${cell(column)}=""`),
    ...(except ? except.is.map((value) => `${cell(except.column)}<>"${value}"`) : []),
  ].join(',');
}

function counted(rule: OverdueRule, cell: (column: number) => string) {
  const { due, from = 0, within = 0, extended, count } = rule;
  if (due === undefined) {
    const start = `INT(${cell(from)})`;
    const passed = `IF(${TODAY}>${start},${workdays(start, TODAY)},0)`;
    const left = count === 'days' ? `${start}+${within}-${TODAY}` : `${within}-${passed}`;
    const covered = count === 'days' ? '' : yearsListed(start);
    const past = count === 'days' ? `${left}<0` : `${covered},${left}<0`;
    return { left, past, covered, missing: missingYear(start) };
  }
  const last =
    extended === undefined
      ? `INT(${cell(due)})`
      : `INT(IF(COUNT(${cell(extended)})>0,${cell(extended)},${cell(due)}))`;
  const past = `${last}<${TODAY}`;
  if (count === 'days') return { left: `${last}-${TODAY}`, past, covered: '', missing: '' };
  const left = `IF(${last}>${TODAY},${workdays(TODAY, last)},${last}-${TODAY})`;
  // How long ago it was is told in days, for which no list is needed.
  return { left, past, covered: `OR(${past},${yearsListed(last)})`, missing: missingYear(last) };
}

/** Working days after one day up to and with another. */
function workdays(after: string, to: string): string {
  return `NETWORKDAYS(${after}+1,${to},${off})+COUNTIFS(${work},">"&${after},${work},"<="&${to})`;
}

function yearsListed(day: string): string {
  return `COUNTIF(${years},YEAR(${day}))*COUNTIF(${years},YEAR(${TODAY}))>0`;
}

function missingYear(day: string): string {
  const [before, after] = REGISTERS.excel.missingYear;
  const year = `IF(COUNTIF(${years},YEAR(${TODAY}))=0,YEAR(${TODAY}),YEAR(${day}))`;
  return `"${before}"&${year}&"${after}"`;
}
