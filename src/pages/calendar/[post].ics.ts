/** The year of one post for calendar programs. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '#data/library.ts';
import { calendarContent, calendarPosts } from '#domain/calendar/calendar-content.ts';
import { officeCalendar } from '#domain/calendar/office-calendar.ts';
import { byId } from '#domain/content/lookup.ts';
import { fullAddress } from '#data/full-address.ts';
import { CALENDAR } from '#strings.ts';

export const getStaticPaths = (async () =>
  calendarPosts(await getLibrary()).map(({ id }) => ({
    params: { post: id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { readonly post: string }> = async ({ params: { post } }) => {
  const library = await getLibrary();
  const name = CALENDAR.calendarOf(byId(library.posts, post).title);
  return new Response(officeCalendar(name, calendarContent(library, fullAddress, post)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
