/** The published JSON schema of a sheet, by which other programs read and write its files. */
import { z } from 'zod';
import { SHEET_SCHEMA } from './format.ts';
import { sheetRecord } from './sheet-record.ts';

/** @returns the schema in draft 2020-12, with the place for its own name in files */
export function sheetSchema(): object {
  const schema = z.toJSONSchema(sheetRecord, { target: 'draft-2020-12' });
  const { $schema, properties, ...rest } = schema;
  return {
    $schema,
    $id: SHEET_SCHEMA,
    title: '办公室管理自评：一份答案',
    ...rest,
    properties: { $schema: { const: SHEET_SCHEMA }, ...properties },
  };
}
