/** Reckoning with calendar days written as 2026-11-28; no clock and no time zone is asked. */
import { addDays, addMonths, isWeekend, weekdayOf } from '#schemas/days.ts';
import type { Effort } from '#schemas/form.ts';

const SATURDAY = 6;

/** Midnight of a day in UTC, where every day has the same length; NaN for what is no day. */
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const time = timeOf(text);
  return !Number.isNaN(time) && dayAt(time) === text;
}

/** @returns the day itself, or the Monday after a weekend; public holidays are announced year by year and not known */
export function workingDay(day: string): string {
  if (!isWeekend(day)) return day;
  return addDays(day, weekdayOf(day) === SATURDAY ? 2 : 1);
}

/** The end of the month, of the quarter or of the year, where work names it as its day. */
export type Period = 'month' | 'quarter' | 'year';

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** Nothing is asked for sooner: whoever reads a plan has to hand it in and begin. */
const SOONEST = 7;

/**
 * @param steps how many things are done one after the other
 * @returns the working day by which something of this effort is to be done that is begun on a day
 */
export function dueAfter(today: string, effort: Effort, steps = 1): string {
  const weeks = addDays(today, SOONEST * Math.max(steps, 1));
  return workingDay(effort === 'quarter' ? addMonths(today, 3) : weeks);
}

/** @returns the last working day of the period in which a day falls, or of the next where that is less than a week off */
export function periodEnd(today: string, period: Period): string {
  const own = endIn(today, period);
  if (own >= addDays(today, SOONEST)) return own;
  // A limit beyond a year would be the next plan's.
  const next = endIn(addMonths(today, MONTHS[period]), period);
  const farthest = lastWorkingDay(addMonths(today, 12));
  return next < farthest ? next : farthest;
}

function endIn(day: string, period: Period): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const length = MONTHS[period];
  return lastWorkingDay(dayAt(Date.UTC(year, Math.ceil(month / length) * length, 0)));
}

/** @returns the day itself, or the Friday before a weekend */
function lastWorkingDay(day: string): string {
  if (!isWeekend(day)) return day;
  return addDays(day, weekdayOf(day) === SATURDAY ? -1 : -2);
}
