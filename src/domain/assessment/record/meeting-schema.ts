/** The published JSON schema of a meeting, by which other programs read and write its files. */
import { z } from 'zod';
import { MEETING_SCHEMA } from './format.ts';
import { meetingRecord } from './meeting-record.ts';

/** @returns the schema in draft 2020-12, with the place for its own name in files */
export function meetingSchema(): object {
  const schema = z.toJSONSchema(meetingRecord, { target: 'draft-2020-12' });
  const { $schema, properties, ...rest } = schema;
  return {
    $schema,
    $id: MEETING_SCHEMA,
    title: '办公室管理自评：一次会商',
    ...rest,
    properties: { $schema: { const: MEETING_SCHEMA }, ...properties },
  };
}
