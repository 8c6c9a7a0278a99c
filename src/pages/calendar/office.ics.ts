/** The office's year for calendar programs. */
import type { APIRoute } from 'astro';
import { getLibrary } from '#data/library.ts';
import { calendarContent } from '#domain/calendar/calendar-content.ts';
import { officeCalendar } from '#domain/calendar/office-calendar.ts';
import { fullAddress } from '#data/full-address.ts';
import { CALENDAR } from '#strings.ts';

export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const { unit, title } = library.office;
  const name = CALENDAR.calendarName(unit + title);
  return new Response(officeCalendar(name, calendarContent(library, fullAddress)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
