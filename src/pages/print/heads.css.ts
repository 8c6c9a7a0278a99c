/** The running heads of all printed editions. */
import type { APIRoute } from 'astro';
import { getLibrary } from '#data/library.ts';
import { bookOf } from '#domain/print/book.ts';
import { runningHeads } from '#domain/print/running-heads.ts';

export const GET: APIRoute = async () =>
  new Response(runningHeads(bookOf(await getLibrary())), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
