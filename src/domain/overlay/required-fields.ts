import { z } from 'zod';
import { SCHEMAS } from '#schemas/by-kind.ts';
import type { Kind } from '#schemas/kinds.ts';

/** @returns the fields that no entry of a list can do without, as the schema of its kind says */
export function requiredFields(kind: Kind, list: string): string[] {
  const file: z.core.$ZodType = SCHEMAS[kind];
  const entries = file instanceof z.ZodObject ? unwrap(file.shape[list]) : undefined;
  const entry = entries instanceof z.ZodArray ? unwrap(entries.element) : undefined;
  if (!(entry instanceof z.ZodObject)) return [];
  return Object.entries(entry.shape)
    .filter(([, field]) => !z.safeParse(field, undefined).success)
    .map(([key]) => key);
}

/** The list or object behind a default. */
function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap())
    : schema;
}
