/** One entry of a list as an office writes it: which one it means, and what to do with it. */
import type { EntryList } from './rules.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Keys that say what is to be done and are no part of the entry. */
const HIDDEN = 'hidden';
const AFTER = 'after';

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the name of an entry; of a list of texts the first; undefined where it has none */
export function nameOf(entry: unknown, { key }: Pick<EntryList, 'key'>): string | undefined {
  if (!isFields(entry)) return undefined;
  const value = entry[key];
  const name: unknown = Array.isArray(value) ? value[0] : value;
  return typeof name === 'string' ? name : undefined;
}

/** @returns what an office asks to be done with an entry, and the fields that it writes */
export function readEntry(entry: Fields): {
  readonly hidden: unknown;
  readonly after: unknown;
  readonly fields: Fields;
} {
  const { [HIDDEN]: hidden, [AFTER]: after, ...fields } = entry;
  return { hidden, after, fields };
}
