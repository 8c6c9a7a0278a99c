/** What is due in each month: yearly work in the month of its last day, work for festivals year by year. */
import type { PageLink } from '#domain/content/lookup.ts';
import { CALENDAR } from '#strings.ts';
import { festivalDues } from './due.ts';
import type { Recurrence } from './recurrence.ts';
import type { WorkCalendar } from './work-calendar.ts';

export interface DueItem {
  /** What is due; work for a festival says of which year the festival is. */
  readonly title: string;
  /** By when, in words. */
  readonly by: string;
  readonly lead: string;
  readonly post: string;
  readonly page: PageLink;
  /** The month it is due in: 12 in every year, 2027-09 in one. */
  readonly month: string;
  /** The day of that month, for the order. */
  readonly day: number;
}

/** @returns everything that is due, each month by day */
export function dueList(recurrences: readonly Recurrence[], calendar: WorkCalendar): DueItem[] {
  return recurrences
    .flatMap((recurrence): DueItem[] => {
      const { title, to, lead, post, page, festival } = recurrence;
      const common = { title, lead, post, page };
      if (!festival) {
        const by = CALENDAR.by(CALENDAR.day(to.month, to.day));
        return [{ ...common, by, month: String(to.month), day: to.day }];
      }
      return festivalDues(calendar, recurrence).map(({ by, year }) => {
        const [, month = 1, day = 1] = by.split('-').map(Number);
        return {
          ...common,
          // All years stand in the page, and read without scripts they must not contradict each other.
          title: CALENDAR.ofYear(year, title),
          by: CALENDAR.by(CALENDAR.day(month, day)),
          ...{ month: by.slice(0, 7), day },
        };
      });
    })
    .toSorted((a, b) => a.day - b.day);
}

/** @returns the days by which work for a festival is due, in the next years of the table; empty for other work */
export function festivalWords(
  recurrence: Recurrence,
  calendar: WorkCalendar,
  years: number,
): string {
  return festivalDues(calendar, recurrence)
    .slice(0, years)
    .map(({ by, festival = '' }) =>
      CALENDAR.festivalDue(dayInWords(by), recurrence.festival?.name ?? '', dayInWords(festival)),
    )
    .join(CALENDAR.and);
}

function dayInWords(text: string): string {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return CALENDAR.dayIn(year, month, day);
}
