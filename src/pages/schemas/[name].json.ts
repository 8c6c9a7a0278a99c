import type { APIRoute, GetStaticPaths } from 'astro';
import { FORMAT } from '#domain/assessment/record/format.ts';
import { meetingSchema } from '#domain/assessment/record/meeting-schema.ts';
import { sheetSchema } from '#domain/assessment/record/sheet-schema.ts';

const SCHEMAS = { 'assessment-sheet': sheetSchema, 'assessment-meeting': meetingSchema };

/** The schemas of today, and under a name of its own each that files may say. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(SCHEMAS).flatMap(([name, schema]) =>
    [name, `${name}-${FORMAT}`].map((file) => ({ params: { name: file }, props: { schema } })),
  );

export const GET: APIRoute<{ schema: () => object }> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
