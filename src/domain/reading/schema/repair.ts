import { z } from 'zod';
import { nearest } from '#domain/text/nearest.ts';
import { LABELS } from '#schemas/common.ts';
import { flow } from './found.ts';

/**
 * @param schema what the place has to be
 * @param value what stands there
 * @returns the value that was probably meant and that the schema takes, as one would write it
 */
export function repair(schema: z.core.$ZodType, value: unknown): string | undefined {
  for (const candidate of candidatesOf(schema, value)) {
    if (candidate === value) continue;
    if (z.safeParse(schema, candidate).success) return written(candidate, value);
  }
  return undefined;
}

function written(candidate: unknown, value: unknown): string {
  const numberAsText = typeof candidate === 'string' && typeof value !== 'string';
  return numberAsText ? `"${candidate}"` : flow(candidate);
}

function candidatesOf(schema: z.core.$ZodType, value: unknown): unknown[] {
  const text = typeof value === 'object' || value === undefined ? '' : plain(String(value));
  if (text === '') return [];
  return [
    ...(typeof value === 'string' ? [] : [text]),
    ...(typeof value === 'number' && Number.isInteger(value) ? [`${value}.0`] : []),
    text,
    ...(/^-?\d+(?:\.\d+)?$/.test(text) ? [Number(text), Math.round(Number(text))] : []),
    ...(/^(?:true|yes|是|对)$/i.test(text) ? [true] : []),
    ...(/^(?:false|no|否|不)$/i.test(text) ? [false] : []),
    asDay(text),
    text.replace(/^v/i, ''),
    text.toLowerCase(),
    ...(/^[\w ./:#-]+$/.test(text) ? [asSlug(text)] : []),
    ...namesFor(schema, text),
    [value],
    [text],
  ];
}

/** Full-width letters, figures and signs as the usual ones. */
function plain(text: string): string {
  // In Chinese text they are as they should be; a date may hold 年.
  if (/\p{Script=Han}/u.test(text) && !/^[\d\s]+年/u.test(text.normalize('NFKC')))
    return text.trim();
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}

function asDay(text: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text) ?? [];
  return year === undefined ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** An address of the site, or a name with capitals, blanks and underscores, as an id. */
function asSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/[^/]+)?\/?(?:handbook|procedures|forms|regulations)?\//, '')
    .replace(/(?:\/|\.mdx|\.yaml)(?:#.*)?$/, '')
    .replace(/[\s_]+/g, '-');
}

/** Of a choice the key whose label was written, and the key that is spelt alike. */
function namesFor(schema: z.core.$ZodType, text: string): string[] {
  const labels = labelsOf(schema);
  const keys = Object.keys(labels);
  const byLabel = keys.filter((key) => labels[key] === text);
  const spelt = nearest(text, keys);
  return [...byLabel, ...(spelt === undefined ? [] : [spelt])];
}

function labelsOf(schema: z.core.$ZodType): Readonly<Record<string, string>> {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault) {
    return labelsOf(schema._zod.def.innerType);
  }
  const known = LABELS.get(schema);
  if (known) return known;
  if (schema instanceof z.core.$ZodLiteral) {
    return Object.fromEntries(schema._zod.def.values.map((key) => [String(key), '']));
  }
  if (!(schema instanceof z.core.$ZodEnum)) return {};
  return Object.fromEntries(Object.values(schema._zod.def.entries).map((key) => [String(key), '']));
}
