/** How much a field of an edition takes, read off the schema of the file that it goes into. */
import { z } from 'zod';
import { office } from '#schemas/office.ts';

type Shape = {
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape;
};

const whole = z.toJSONSchema(office, { io: 'input', unrepresentable: 'any' }) as Shape;

/**
 * @param id of a field as in values.ts, such as posts.director.holder
 * @returns the most characters of its text, in UTF-16 code units; undefined where it is none that one writes, or none of an edition
 */
export function mostOf(id: string): number | undefined {
  const [first = '', ...rest] = id.split('.');
  const part = whole.properties?.[first];
  const [, key = ''] = rest;
  if (part?.items) return part.items.properties?.[key]?.maxLength;
  if (part?.properties) return part.properties[rest[0] ?? '']?.maxLength;
  // A local value, by its name.
  if (rest.length > 0) return part?.additionalProperties?.properties?.[key]?.maxLength;
  return part?.maxLength;
}
