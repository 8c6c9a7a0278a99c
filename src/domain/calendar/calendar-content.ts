/** All that the calendar files are made from. */
import type { Library } from '#domain/content/library.ts';
import { holidayYears } from './holiday-years.ts';
import type { CalendarContent } from './office-calendar.ts';
import { postWork } from './post-work.ts';
import { recurrencesOf } from './recurrence.ts';
import { workCalendar } from './work-calendar.ts';

/** Years behind the edition in which single days are still moved off weekends. */
const AHEAD = 3;

/**
 * @param address gives the full address of a page, or nothing while the site has none
 * @param post leaves out what others lead
 */
export function calendarContent(
  library: Library,
  address: CalendarContent['address'],
  post?: string,
): CalendarContent {
  const isMeant = (work: { readonly post: string }) => post === undefined || work.post === post;
  const calendar = workCalendar(holidayYears(library));
  const latest = Math.max(Number(library.site.edition.date.slice(0, 4)), ...calendar.years);
  return {
    recurrences: recurrencesOf(library).filter(isMeant),
    works: postWork(library).filter(isMeant),
    calendar,
    until: `${latest + AHEAD}-12-31`,
    address,
  };
}

/** @returns the posts that have a calendar of their own: those that lead or do something on a day */
export function calendarPosts(library: Library): { readonly id: string; readonly title: string }[] {
  const doing = new Set([...recurrencesOf(library), ...postWork(library)].map(({ post }) => post));
  return library.posts.filter(({ id }) => doing.has(id)).map(({ id, title }) => ({ id, title }));
}
