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

/** @returns the working day by which something of this effort is to be done that is begun on a day */
export function dueAfter(today: string, effort: Effort): string {
  const due = {
    today: () => today,
    week: () => addDays(today, 7),
    quarter: () => addMonths(today, 3),
  };
  return workingDay(due[effort]());
}
