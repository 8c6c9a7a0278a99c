import type { APIRoute, GetStaticPaths } from 'astro';
import { FORMAT } from '#domain/assessment/record/format.ts';
import { sheetSchema } from '#domain/assessment/record/sheet-schema.ts';

/** The schema of today, and under a name of its own each that files may say. */
export const getStaticPaths: GetStaticPaths = () =>
  ['assessment-sheet', `assessment-sheet-${FORMAT}`].map((name) => ({ params: { name } }));

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(sheetSchema(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
