/** The office's year for calendar programs. */
import type { APIRoute } from 'astro';
import { getLibrary } from '#data/library.ts';
import { officeCalendar } from '#domain/calendar/office-calendar.ts';
import { recurrencesOf } from '#domain/calendar/recurrence.ts';
import { withBase } from '#site.ts';
import { CALENDAR } from '#strings.ts';

export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const { unit, title } = library.office;
  // Without an address of its own the site would name one that leads nowhere on a phone.
  const host = process.env['SITE_URL'];
  const address = (href: string) => host && new URL(withBase(href), host).href;
  const name = CALENDAR.calendarName(unit + title);
  return new Response(officeCalendar(recurrencesOf(library), name, address), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
