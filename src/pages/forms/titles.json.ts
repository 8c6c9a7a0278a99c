import type { APIRoute } from 'astro';
import { getLibrary } from '#data/library.ts';

/** What forms are called, by their ids: fetched by the first page where somebody has begun one. */
export const GET: APIRoute = async () => {
  const { forms } = await getLibrary();
  const titles = Object.fromEntries(forms.map(({ id, title }) => [id, title]));
  return new Response(JSON.stringify(titles), { headers: { 'Content-Type': 'application/json' } });
};
