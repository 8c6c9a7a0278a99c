/** Which keys a schema knows at a place, so that a misspelt one can be told what it probably was. */
import { z } from 'zod';

/**
 * @param schema the schema of a whole file
 * @param path to an object in it, as zod reports it
 * @returns the keys of that object; empty where the schema knows none, as in a record
 */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) current = current && inside(unwrap(current), key);
  const found = current && unwrap(current);
  return found instanceof z.core.$ZodObject ? Object.keys(found._zod.def.shape) : [];
}

function inside(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.core.$ZodObject) return schema._zod.def.shape[String(key)];
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType;
  return undefined;
}

/** The schema behind optional, default and the like. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  while (
    current instanceof z.core.$ZodOptional ||
    current instanceof z.core.$ZodDefault ||
    current instanceof z.core.$ZodPrefault ||
    current instanceof z.core.$ZodNullable
  ) {
    current = current._zod.def.innerType;
  }
  return current;
}
