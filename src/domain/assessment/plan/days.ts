/** Reckoning with days written as 2026-11-28, worked or off; no clock and no time zone is asked. */
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts';
import { addDays, isWeekend } from '#schemas/days.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';

/** Midnight of a day in UTC, where every day has the same length; NaN for what is no day. */
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const time = timeOf(text);
  return !Number.isNaN(time) && dayAt(time) === text;
}

/** @returns why a day is off; empty for one that is worked. Of a year not announced weekends and fixed festivals are known. */
export function offFor(calendar: WorkCalendar, day: string): string {
  const kind = calendar.kindOf(day);
  if (kind) return kind.works ? '' : kind.why;
  return isWeekend(day) ? WORDS.weekend : '';
}

/** @returns the day itself where it is worked, or the first one after it that is */
export function workedFrom(calendar: WorkCalendar, day: string): string {
  return offFor(calendar, day) === '' ? day : workedFrom(calendar, addDays(day, 1));
}

/** @returns the day itself where it is worked, or the last one before it that is */
function workedUntil(calendar: WorkCalendar, day: string): string {
  return offFor(calendar, day) === '' ? day : workedUntil(calendar, addDays(day, -1));
}

/** @returns the day that is so many working days after another; the day itself is not counted */
export function afterWork(calendar: WorkCalendar, day: string, days: number): string {
  if (days <= 0) return day;
  return afterWork(calendar, workedFrom(calendar, addDays(day, 1)), days - 1);
}

/** The end of the month, of the quarter or of the year, where work names it as its day. */
export type Period = 'month' | 'quarter' | 'year';

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** @returns the last working day of the period in which a day falls, or the day itself where that lies behind it */
export function periodEnd(calendar: WorkCalendar, day: string, period: Period): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const length = MONTHS[period];
  const last = dayAt(Date.UTC(year, Math.ceil(month / length) * length, 0));
  const end = workedUntil(calendar, last);
  return end < day ? day : end;
}
