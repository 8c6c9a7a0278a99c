/**
 * Arithmetic of limits.
 * Working time is counted in minutes, a working day being eight hours; calendar days and months are kept apart,
 * because how many working days they hold depends on the date.
 */
import type { Duration, Limit } from '#schemas/limit.ts';

export const MINUTES_OF_WORKING_DAY = 8 * 60;

export interface Span {
  /** Minutes of working time. */
  readonly minutes: number;
  /** Calendar days. */
  readonly days: number;
  readonly months: number;
}

export const NO_TIME: Span = { minutes: 0, days: 0, months: 0 };

/** How long a path takes at most, as far as its limits are amounts of time. */
export interface Timing {
  readonly span: Span;
  /** How many steps have an amount of time. */
  readonly amounts: number;
  /** True when a step must be done on the day it begins. */
  readonly sameDay: boolean;
  /** Limits that hang on a date ("by"), in the order of the path. */
  readonly by: readonly string[];
  /** How many steps follow a limit that the office sets itself. */
  readonly local: number;
}

/**
 * @returns the span of one amount of time.
 *   More than eight hours are clock time (24 小时 is a day, not three working days), so they count as calendar time.
 */
export function spanOf({ value, unit }: Pick<Duration, 'value' | 'unit'>): Span {
  switch (unit) {
    case 'minute':
    case 'hour': {
      const minutes = unit === 'hour' ? value * 60 : value;
      return minutes > MINUTES_OF_WORKING_DAY
        ? { ...NO_TIME, days: minutes / (24 * 60) }
        : { ...NO_TIME, minutes };
    }
    case 'working-day':
      return { ...NO_TIME, minutes: value * MINUTES_OF_WORKING_DAY };
    case 'day':
      return { ...NO_TIME, days: value };
    case 'month':
      return { ...NO_TIME, months: value };
    default:
      return unit satisfies never;
  }
}

/**
 * Adds up a path. An amount counts from the end of the step before, or from the event it names:
 * an event happens where the path first names it, and the event that starts the whole happens at the beginning,
 * so two steps counted from the same event overlap instead of adding.
 *
 * @param limits the limits of the steps in order; undefined for a step without one
 * @param start the event from which the whole is counted
 */
export function addUp(limits: readonly (Limit | undefined)[], start?: string): Timing {
  const events = new Map<string, Span>(start === undefined ? [] : [[start, NO_TIME]]);
  const by: string[] = [];
  let span = NO_TIME;
  let amounts = 0;
  let sameDay = false;
  let local = 0;
  for (const limit of limits) {
    if (limit === undefined) continue;
    if ('by' in limit) by.push(limit.by);
    else if ('local' in limit) local += 1;
    else if ('sameDay' in limit) sameDay = true;
    else {
      const { from } = limit;
      amounts += 1;
      const begin = from === undefined ? span : (events.get(from) ?? span);
      if (from !== undefined) events.set(from, begin);
      span = later(span, plus(begin, spanOf(limit)));
    }
  }
  return { span, amounts, sameDay, by, local };
}

/** @returns true when the span is certainly longer than the cap, whatever the calendar */
export function exceeds(span: Span, cap: Span): boolean {
  return (
    shortest(span).workingMinutes > longest(cap).workingMinutes + 0.5 ||
    shortest(span).days > longest(cap).days + 0.001
  );
}

/** At least this long: a month has 28 days or more, seven days hold five working days, a working day fills a day. */
function shortest({ minutes, days, months }: Span) {
  const calendar = days + months * 28;
  return {
    workingMinutes: minutes + Math.floor(calendar / 7) * 5 * MINUTES_OF_WORKING_DAY,
    days: calendar + Math.floor(minutes / MINUTES_OF_WORKING_DAY),
  };
}

/** At most this long, on the axis on which the cap is stated; the other axis is then unbounded. */
function longest({ minutes, days, months }: Span) {
  const calendar = days + months * 31;
  return {
    workingMinutes: calendar > 0 ? Infinity : minutes,
    days: minutes > 0 ? Infinity : calendar,
  };
}

function plus(a: Span, b: Span): Span {
  return { minutes: a.minutes + b.minutes, days: a.days + b.days, months: a.months + b.months };
}

function later(a: Span, b: Span): Span {
  return {
    minutes: Math.max(a.minutes, b.minutes),
    days: Math.max(a.days, b.days),
    months: Math.max(a.months, b.months),
  };
}
