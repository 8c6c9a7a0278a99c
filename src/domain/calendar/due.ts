/** When recurring work is due in a year: on its last day, or on the day worked before it. */
import { addDays } from '#schemas/days.ts';
import type { Recurrence } from './recurrence.ts';
import { workedOnOrBefore } from './moved.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** A due day of one year. */
export interface DueIn {
  readonly year: number;
  /** The day that the work is due by, worked or not. */
  readonly by: string;
  /** The same, or the last day before it that is worked: by the notice of the year, else by weekdays alone. */
  readonly due: string;
  /** The day of the festival it is for. */
  readonly festival?: string;
}

/** @returns the due days of work for a festival, in the years of the table from the one it is in force */
export function festivalDues(
  calendar: WorkCalendar,
  { festival, effective }: Pick<Recurrence, 'festival' | 'effective'>,
): DueIn[] {
  if (!festival) return [];
  const { days, before } = festival;
  return days
    .map((day) => {
      const by = addDays(day, -before);
      return {
        year: Number(day.slice(0, 4)),
        by,
        due: workedOnOrBefore(calendar, by),
        festival: day,
      };
    })
    .filter(({ due }) => due >= effective);
}
