/** Which part of a schema a place in the data has to meet. */
import { z } from 'zod';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/**
 * @param schema the schema of a whole file
 * @param path to a place in it, as zod reports it
 * @param data the file, which decides between shapes that a place may have
 * @returns what that place has to be; undefined where the schema knows no such place
 */
export function schemaAt(schema: Schema, path: Path, data: unknown): Schema | undefined {
  let current: Schema | undefined = schema;
  let value = data;
  for (const key of path) {
    current = current && inside(shapeOf(current, value), key);
    value = valueAt(value, [key]);
  }
  return current;
}

/** @returns the keys that an object may have; none where the schema knows none, as in a record */
export function knownKeys(schema: Schema, path: Path, data: unknown): string[] {
  const found = schemaAt(schema, path, data);
  const shape = found && shapeOf(found, valueAt(data, path));
  return shape instanceof z.core.$ZodObject ? Object.keys(shape._zod.def.shape) : [];
}

/** @returns what stands at a path of plain data; undefined where nothing does */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

function inside(schema: Schema, key: PropertyKey): Schema | undefined {
  if (schema instanceof z.core.$ZodObject) return schema._zod.def.shape[String(key)];
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType;
  return undefined;
}

/** The schema behind optional, default and the like, and of several shapes the one that fits the data best. */
function shapeOf(schema: Schema, value: unknown): Schema {
  let current = schema;
  for (;;) {
    if (
      current instanceof z.core.$ZodOptional ||
      current instanceof z.core.$ZodDefault ||
      current instanceof z.core.$ZodPrefault ||
      current instanceof z.core.$ZodNullable
    ) {
      current = current._zod.def.innerType;
    } else if (current instanceof z.core.$ZodUnion) {
      const next = bestOf(current._zod.def.options, value);
      if (!next) return current;
      current = next;
    } else return current;
  }
}

function bestOf(options: readonly Schema[], value: unknown): Schema | undefined {
  const faults = options.map((option) => {
    const result = z.safeParse(option, value);
    return result.success ? 0 : weigh(result.error.issues);
  });
  return options[faults.indexOf(Math.min(...faults))];
}

/** @returns how far data is from a shape: what says which shape is meant weighs more than what is wrong inside */
export function weigh(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, { code, path }) => {
    const isInside = path.length > 0;
    // A text where fields should stand, or the other way round, is another shape.
    const decides =
      code === 'unrecognized_keys' ||
      (code === 'invalid_value' && isInside) ||
      (code === 'invalid_type' && !isInside);
    return sum + (decides ? 3 : 1);
  }, 0);
}
