import type { APIRoute, GetStaticPaths } from 'astro';
import { FORMAT, MEETING_FORMAT } from '#domain/assessment/record/format.ts';
import { meetingSchema } from '#domain/assessment/record/meeting-schema.ts';
import { sheetSchema } from '#domain/assessment/record/sheet-schema.ts';

const SCHEMAS = [
  { name: 'assessment-sheet', format: FORMAT, schema: sheetSchema },
  { name: 'assessment-meeting', format: MEETING_FORMAT, schema: meetingSchema },
];

/** The schemas of today, and under a name of its own each that files may say. */
export const getStaticPaths: GetStaticPaths = () =>
  SCHEMAS.flatMap(({ name, format, schema }) =>
    [name, `${name}-${format}`].map((file) => ({ params: { name: file }, props: { schema } })),
  );

export const GET: APIRoute<{ schema: () => object }> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
