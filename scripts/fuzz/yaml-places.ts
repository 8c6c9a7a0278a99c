/** Where a YAML file holds what, and what its schema and the table of references say of the place. */
import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { z } from 'zod';
import { RULES } from '#domain/checks/references/table.ts';
import { schemaAt } from '#domain/reading/schema/schema-at.ts';
import { SCHEMAS } from '#schemas/by-kind.ts';
import type { Kind } from '#schemas/kinds.ts';

export type Path = readonly (string | number)[];

export interface Place {
  readonly path: Path;
  readonly type: 'text' | 'number' | 'boolean' | 'list' | 'map';
  readonly value: unknown;
}

/** @returns every part of a document but the whole */
export function placesIn(document: Document): Place[] {
  const places: Place[] = [];
  const visit = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      if (path.length > 0) places.push({ path, type: 'map', value: node.toJSON() });
      for (const { key, value } of node.items)
        visit(value, [...path, String(isScalar(key) ? key.value : key)]);
    } else if (isSeq(node)) {
      places.push({ path, type: 'list', value: node.toJSON() });
      node.items.forEach((item, index) => visit(item, [...path, index]));
    } else if (isScalar(node)) {
      const type = typeof node.value;
      if (type === 'string') places.push({ path, type: 'text', value: node.value });
      if (type === 'number' || type === 'boolean') places.push({ path, type, value: node.value });
    }
  };
  visit(document.contents, []);
  return places;
}

/** The last key of a path: what an answer must name. */
export function keyOf(path: Path): string {
  return path.filter((step): step is string => typeof step === 'string').at(-1) ?? '';
}

/** Entries of a record are nobody's duty. */
export function isRecord(schema: z.core.$ZodType | undefined): boolean {
  if (schema instanceof z.core.$ZodDefault || schema instanceof z.core.$ZodOptional) {
    return isRecord(schema._zod.def.innerType);
  }
  return schema instanceof z.core.$ZodRecord;
}

/** @returns whether a place may hold a value; true where the schema knows no such place */
export function takes(kind: Kind, path: Path, data: unknown, value: unknown): boolean {
  const schema = schemaAt(SCHEMAS[kind], path, data);
  return schema === undefined || z.safeParse(schema, value).success;
}

/** Where each kind keeps the entries that the table of references speaks of. */
const PREFIX: Readonly<Partial<Record<Kind, readonly [source: string, prefix: string]>>> = {
  procedures: ['procedures', ''],
  handbook: ['chapters', ''],
  forms: ['forms', ''],
  posts: ['posts', 'posts.*.'],
  duties: ['duties', 'duties.*.'],
  glossary: ['terms', 'terms.*.'],
  scenarios: ['scenarios', 'scenarios.*.'],
  paper: ['claims', 'claims.*.'],
  areas: ['items', 'items.*.'],
  office: ['office', ''],
  questionnaire: ['questionnaire', ''],
};

/** @returns whether a place names something that is defined elsewhere */
export function isReference(kind: Kind, path: Path): boolean {
  const [source, prefix = ''] = PREFIX[kind] ?? [];
  const found = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  return RULES.some(([of, field, target]) => {
    if (of !== source) return false;
    const pattern = `${prefix}${field}${target === 'citation' ? '.regulation' : ''}`;
    return pattern === found;
  });
}
