/**
 * Which days are worked, as the State Council's yearly notices say. Of a year without a notice nothing is known, whatever
 * its weekdays, but the festivals that are off on the same days in every year.
 */
import { addDays, isWeekend, weekdayOf } from '#schemas/days.ts';
import { FIXED_DAYS, FIXED_SINCE } from '#schemas/festivals.ts';

/** A stretch of days off with a name, and the weekend days that are worked for it. */
export interface DaysOff {
  readonly name: string;
  /** ISO 8601 days, both off. */
  readonly from: string;
  readonly to: string;
  readonly work: readonly string[];
}

/** The days off of one year. */
export interface HolidayYear {
  readonly year: number;
  readonly off: readonly DaysOff[];
}

export type DayKind =
  /** Worked; on a weekend for the festival named. */
  | { readonly works: true; readonly madeFor?: string }
  /** Off for a festival, or because it is a Saturday or Sunday. */
  | { readonly works: false; readonly why: string };

export interface WorkCalendar {
  /** @returns what kind of day it is; undefined where that cannot be known yet */
  readonly kindOf: (day: string) => DayKind | undefined;
  /**
   * @returns the year whose notice can still change a day, because the days off for New Year may begin in the old year;
   *   undefined where nothing can
   */
  readonly openTo: (day: string) => number | undefined;
  /** The years known, the earliest first. */
  readonly years: readonly number[];
}

/** From this day on the notice of the next year may give or take days: it did in 2007, 2011, 2018 and 2022. */
const OPEN_FROM = '12-25';
const WEEKEND = { 0: '周日', 6: '周六' } as const;

/** @returns the calendar of the years given */
export function workCalendar(known: readonly HolidayYear[]): WorkCalendar {
  const years = known.map(({ year }) => year).sort((a, b) => a - b);
  const isKnown = (year: number) => years.includes(year);
  const off = new Map<string, string>();
  const made = new Map<string, string>();
  for (const { name, from, to, work } of known.flatMap((one) => one.off)) {
    for (let day = from; day <= to; day = addDays(day, 1)) off.set(day, name);
    for (const day of work) made.set(day, name);
  }
  const kindOf = (day: string): DayKind | undefined => {
    if (!isKnown(yearOf(day))) return fixedOff(day);
    const madeFor = made.get(day);
    if (madeFor !== undefined) return { works: true, madeFor };
    const name = off.get(day);
    if (name !== undefined) return { works: false, why: name };
    if (!isWeekend(day)) return { works: true };
    return { works: false, why: WEEKEND[weekdayOf(day) === 0 ? 0 : 6] };
  };
  const openTo = (day: string) => {
    const next = yearOf(day) + 1;
    return isKnown(next - 1) && !isKnown(next) && day.slice(5) >= OPEN_FROM ? next : undefined;
  };
  return { kindOf, openTo, years };
}

/** @returns that a day is off in any year, where it is */
function fixedOff(day: string): DayKind | undefined {
  if (yearOf(day) < FIXED_SINCE) return undefined;
  const festival = Object.entries(FIXED_DAYS).find(([, days]) =>
    days.some((each) => day.endsWith(each)),
  );
  return festival && { works: false, why: festival[0] };
}

/** @returns the year of an ISO 8601 day */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
