/** Counting a term from a day on, and back from a day. Days are ISO 8601 text; no clock and no time zone is asked. */
import { addDays, addMonths } from '#schemas/days.ts';
import { stretchesOf, type Stretch } from './stretch.ts';
import type { Term } from './term.ts';
import { yearOf, type WorkCalendar } from '#domain/calendar/work-calendar.ts';

/** What could be counted, and what had to be known for it. */
export interface Counted {
  /** The last day of the term; counted back, the last day on which something can be done. */
  readonly last: string;
  /** The same before it was moved for being off. */
  readonly nominal: string;
  /** Days that were not counted: between the ends, and at the end where it was moved. */
  readonly skipped: readonly Stretch[];
  /** Weekend days that were counted because they are worked. */
  readonly made: readonly string[];
  /** Why the last day is off, where nothing moves it; its year may not be known. */
  readonly off?: string;
  /** The last day worked before it, where it is off and nothing moves it. */
  readonly before?: string;
  /** True where nobody can say yet whether the last day is worked. */
  readonly unknown: boolean;
  /** The year whose notice may still change days at the end of December that were asked about. */
  readonly openTo?: number;
  readonly refused?: undefined;
}

/** The days off of a year would be needed and are not there. */
export interface Refused {
  readonly refused: 'year';
  readonly year: number;
  /** Working days counted by the end of what is known. */
  readonly counted: number;
  /** The last day by the calendar alone, where it is only open whether it moves. */
  readonly nominal?: string;
}

/**
 * @param start the day of the event from which the term runs
 * @returns the last day of the term with all that was left out, or the year that is not known
 */
export function countForward(calendar: WorkCalendar, start: string, term: Term): Counted | Refused {
  return term.unit === 'working-day'
    ? countWorking(calendar, start, term, 1)
    : countCalendar(calendar, start, term, 1);
}

/**
 * @param end the day of the event before which something must be done
 * @returns the last day on which it can be done, so that the term counted from there ends on the event
 */
export function countBackward(calendar: WorkCalendar, end: string, term: Term): Counted | Refused {
  return term.unit === 'working-day'
    ? countWorking(calendar, end, term, -1)
    : countCalendar(calendar, end, { ...term, moves: false }, -1);
}

function countWorking(
  calendar: WorkCalendar,
  start: string,
  { value, countsStart }: Term,
  step: 1 | -1,
): Counted | Refused {
  const left: { day: string; why: string }[] = [];
  const made: string[] = [];
  let openTo: number | undefined;
  let counted = 0;
  let day = countsStart ? start : addDays(start, step);
  for (; ; day = addDays(day, step)) {
    const kind = calendar.kindOf(day);
    if (!kind) return { refused: 'year', year: yearOf(day), counted };
    openTo ??= calendar.openTo(day);
    if (!kind.works) left.push({ day, why: kind.why });
    else {
      if (kind.madeFor !== undefined) made.push(day);
      counted += 1;
      if (counted < value) continue;
      return {
        ...{ last: day, nominal: day, skipped: stretchesOf(left), made: [...made].sort() },
        unknown: false,
        ...(openTo !== undefined && { openTo }),
      };
    }
  }
}

function countCalendar(
  calendar: WorkCalendar,
  start: string,
  { value, unit, countsStart, moves }: Term,
  step: 1 | -1,
): Counted | Refused {
  const far = unit === 'month' ? addMonths(start, step * value) : addDays(start, step * value);
  const nominal = countsStart ? addDays(far, -step) : far;
  const kind = calendar.kindOf(nominal);
  const plain = { last: nominal, nominal, skipped: [], made: [] };
  if (!kind)
    return moves
      ? { refused: 'year', year: yearOf(nominal), counted: 0, nominal }
      : { ...plain, unknown: true };
  const openTo = calendar.openTo(nominal);
  const open = openTo === undefined ? {} : { openTo };
  if (kind.works) return { ...plain, ...open, unknown: false };
  if (!moves) {
    const before = workedBeside(calendar, nominal, -1);
    return {
      ...{ ...plain, ...open, off: kind.why, unknown: false },
      ...(before !== undefined && { before }),
    };
  }
  const left: { day: string; why: string }[] = [];
  for (let day = nominal; ; day = addDays(day, 1)) {
    const at = calendar.kindOf(day);
    if (!at) return { refused: 'year', year: yearOf(day), counted: 0, nominal };
    if (at.works)
      return { ...plain, ...open, last: day, skipped: stretchesOf(left), unknown: false };
    left.push({ day, why: at.why });
  }
}

/** @returns the last day before another that is worked, or the first after it; undefined where that cannot be known */
export function workedBeside(
  calendar: WorkCalendar,
  day: string,
  step: 1 | -1,
): string | undefined {
  for (let beside = addDays(day, step); ; beside = addDays(beside, step)) {
    const kind = calendar.kindOf(beside);
    if (!kind) return undefined;
    if (kind.works) return beside;
  }
}
