import type { APIRoute } from 'astro';
import { getLibrary } from '#data/library.ts';
import { DUTY_COLUMNS, dutyRows } from '#domain/duties/duty-table.ts';
import { toCsv } from '#domain/text/csv.ts';

/** The duty list as CSV. */
export const GET: APIRoute = async () => {
  const header = DUTY_COLUMNS.map(({ title }) => title);
  return new Response(toCsv([header, ...dutyRows(await getLibrary())]));
};
