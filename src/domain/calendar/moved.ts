/** Where single days of a rhythm really fall: on days that are worked. */
import { addDays, isWeekend } from '#schemas/days.ts';
import { daysOfMonth, type Rhythm } from './rhythm.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** @returns whether a day is worked: by the notice of its year, else by its weekday */
export function isWorked(calendar: WorkCalendar, day: string): boolean {
  return calendar.kindOf(day)?.works ?? !isWeekend(day);
}

/** @returns the day, or the last one before it that is worked */
export function workedOnOrBefore(calendar: WorkCalendar, day: string): string {
  let worked = day;
  while (!isWorked(calendar, worked)) worked = addDays(worked, -1);
  return worked;
}

/** @returns the day on which work is done that a rhythm gives a day; undefined for a week in which it is left out */
export function movedDay(calendar: WorkCalendar, rhythm: Rhythm, day: string): string | undefined {
  if (rhythm.kind === 'weekly') return isWorked(calendar, day) ? day : undefined;
  if (rhythm.kind === 'day') return workedOnOrBefore(calendar, day);
  const worked = daysOfMonth(day.slice(0, 7)).filter((other) => isWorked(calendar, other));
  return worked.at(rhythm.place > 0 ? rhythm.place - 1 : rhythm.place) ?? day;
}
