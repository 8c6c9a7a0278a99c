/** What an office writes is laid over our lists entry by entry, so it may be less than a whole file. */
import type { EntryList, ListRule } from '#domain/overlay/rules.ts';

/** The part of JSON Schema that is met here. */
export interface JsonSchema {
  type?: string;
  const?: unknown;
  pattern?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  minItems?: number;
  errorMessage?: string;
  patternErrorMessage?: string;
}

/**
 * @param whole the schema of a file of content/
 * @param rule how an office's file of the kind is laid over
 * @returns the schema of the office's file: no list must be there, and of an entry only its name
 */
export function officeSchema(whole: JsonSchema, rule: ListRule): JsonSchema {
  const properties = Object.entries(whole.properties ?? {})
    .filter(([key]) => rule.fixed?.[key] === undefined)
    .map(([key, schema]) => {
      const list = rule.lists[key];
      return [key, list ? listOf(schema, list) : schema] as const;
    });
  return { ...whole, required: [], properties: Object.fromEntries(properties) };
}

function listOf(schema: JsonSchema, list: EntryList): JsonSchema {
  const { items, minItems: _, ...rest } = schema;
  return items ? { ...rest, items: entryOf(items, list) } : schema;
}

function entryOf(entry: JsonSchema, { key, hides }: EntryList): JsonSchema {
  const own: Record<string, JsonSchema> = {
    ...(hides && { hidden: { const: true, description: '本单位不用这一条' } }),
    after: { type: 'string', description: '新增的一条排在哪一条后面' },
  };
  return { ...entry, required: [key], properties: { ...entry.properties, ...own } };
}
