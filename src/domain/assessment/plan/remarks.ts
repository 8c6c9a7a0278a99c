/** What is missing or cannot be right in a row. It is said beside the row and never stands in the way of typing. */
import type { PlanRow } from '../record/plan-row.ts';
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts';
import { addMonths } from '#schemas/days.ts';
import { isDay, offFor } from './days.ts';

export const REMARKS = [
  'no-problem',
  'no-measure',
  'no-person',
  'no-due',
  'due-off',
  'overdue',
  'due-far',
  'no-closing-day',
  'no-verifier',
  'closed-later',
  'same-verifier',
  'no-reason',
] as const;

export type Remark = (typeof REMARKS)[number];

/** A limit beyond a year is the next plan's. */
const FARTHEST = 12;

/**
 * @param calendar of the days off that are known
 * @returns what to say of a row on a day, in the order of its fields; nothing where all is well
 */
export function remarksOn(row: PlanRow, today: string, calendar: WorkCalendar): Remark[] {
  const problems: Readonly<Record<Remark, boolean>> = {
    'no-problem': blank(row.problem),
    'no-measure': row.state !== 'deferred' && blank(row.measure),
    'no-person': row.state !== 'deferred' && blank(row.person),
    ...dueRemarks(row, today, calendar),
    ...closingRemarks(row, today),
    'no-reason': row.state === 'deferred' && blank(row.reason),
  };
  return REMARKS.filter((remark) => problems[remark]);
}

const blank = (text: string): boolean => text.trim() === '';

/** Of a limit only as long as something is to be done by it. */
function dueRemarks({ state, due }: PlanRow, today: string, calendar: WorkCalendar) {
  const isDue = state === 'open' || state === 'doing';
  const known = isDue && isDay(due);
  return {
    'no-due': isDue && !known,
    'due-off': known && offFor(calendar, due) !== '',
    overdue: known && due < today,
    'due-far': known && due > addMonths(today, FARTHEST),
  };
}

function closingRemarks({ state, closedOn, verifier, person }: PlanRow, today: string) {
  const isDone = state === 'done';
  return {
    'no-closing-day': isDone && !isDay(closedOn),
    'no-verifier': isDone && blank(verifier),
    'closed-later': isDone && isDay(closedOn) && closedOn > today,
    // Who does it does not vouch for it.
    'same-verifier': state !== 'deferred' && !blank(verifier) && verifier.trim() === person.trim(),
  };
}
