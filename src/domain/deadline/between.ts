/** How many days lie between two others. */
import { addDays, daysBetween } from '#schemas/days.ts';
import { stretchesOf, type Stretch } from './stretch.ts';
import { yearOf, type WorkCalendar } from '#domain/calendar/work-calendar.ts';

export interface Between {
  /** Calendar days, the first day not counted. */
  readonly days: number;
  /** Working days, the first day not counted; undefined where a year is not known. */
  readonly working?: number;
  /** Working days with both ends, which is the first day more where that is worked. */
  readonly workingBoth?: number;
  /** What was not counted as worked, both ends included. */
  readonly skipped: readonly Stretch[];
  readonly made: readonly string[];
  /** The year that is not known. */
  readonly missing?: number;
  /** The year whose notice may still change days at the end of December that were counted. */
  readonly openTo?: number;
}

/** @param to not before `from` */
export function countBetween(calendar: WorkCalendar, from: string, to: string): Between {
  const days = daysBetween(from, to);
  const left: { day: string; why: string }[] = [];
  const made: string[] = [];
  let working = 0;
  let workingBoth = 0;
  let openTo: number | undefined;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const kind = calendar.kindOf(day);
    if (!kind) return { days, skipped: [], made: [], missing: yearOf(day) };
    openTo ??= calendar.openTo(day);
    if (!kind.works) left.push({ day, why: kind.why });
    else {
      workingBoth += 1;
      if (day !== from) working += 1;
      if (kind.madeFor !== undefined) made.push(day);
    }
  }
  return {
    ...{ days, working, workingBoth, skipped: stretchesOf(left), made },
    ...(openTo !== undefined && { openTo }),
  };
}
