import type { Content } from '#domain/content/content.ts';
import { DEADLINE } from '#strings.ts';
import type { HolidayYear } from './work-calendar.ts';

/** @returns the days off of each year that is known, those of the place among them */
export function holidayYears({ holidays }: Pick<Content, 'holidays'>): HolidayYear[] {
  return holidays.map(({ year, holidays: festivals, local }) => ({
    year,
    off: [
      ...festivals.map(({ names, from, to, work }) => ({
        ...{ name: names.join(DEADLINE.and), from, to, work },
      })),
      ...local.map(({ name, from, to }) => ({ name, from, to, work: [] })),
    ],
  }));
}
