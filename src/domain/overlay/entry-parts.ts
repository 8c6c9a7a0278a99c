/** Entries of traced lists, and what an office writes into one. */
import { isFields, nameOf, type Fields } from './entry.ts';
import { mergeTexts } from './merge-texts.ts';
import type { EntryList } from './rules.ts';
import { traced, tracedList, tracedObject, type Traced } from './traced.ts';

/** @returns the entries of a list; none where it is no list */
export function entriesOf({ from, path, value, parts }: Traced): Traced[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.map((item, index) => parts?.get(index) ?? traced(from, [...path, index], item));
}

/** @returns a part for each field of an object */
export function partsOf({ from, path, parts }: Traced, fields: Fields): Map<string, Traced> {
  return new Map(
    Object.entries(fields).map(([key, value]) => [
      key,
      parts?.get(key) ?? traced(from, [...path, key], value),
    ]),
  );
}

/**
 * @param ours an entry that everybody has
 * @param own the same as an office writes it, of which only these fields count
 * @returns ours with those fields, and the texts that something was to stand behind and that are not there
 */
export function overlaidEntry(
  ours: Traced,
  own: Traced,
  fields: Fields,
  rule: EntryList,
): { readonly entry: Traced; readonly unknown: readonly Traced[] } {
  const unknown: Traced[] = [];
  const parts = partsOf(ours, isFields(ours.value) ? ours.value : {});
  for (const [key, written] of partsOf(own, fields)) {
    const before = parts.get(key);
    // The name may be the first of several texts, of which the office need not repeat the rest.
    if (key === rule.key && before) continue;
    if (before && rule.adds?.includes(key)) {
      const merged = mergeTexts(before, written);
      parts.set(key, merged.list);
      unknown.push(...merged.unknown);
    } else parts.set(key, written);
  }
  leave(parts, fields, rule);
  return { entry: tracedObject(own, parts), unknown };
}

function leave(parts: Map<string, Traced>, fields: Fields, { leaves }: EntryList): void {
  if (!leaves || !(leaves.field in fields) || leaves.list in fields) return;
  const list = parts.get(leaves.list);
  if (!list) return;
  const kept = entriesOf(list).filter(({ value }) => value !== fields[leaves.field]);
  parts.set(leaves.list, tracedList(list, kept));
}

/** @returns an entry that no longer names what is gone */
export function withoutNamed(
  entry: Traced,
  gone: ReadonlySet<string>,
  { names }: EntryList,
): Traced {
  if (!names || gone.size === 0 || !isFields(entry.value)) return entry;
  const parts = partsOf(entry, entry.value);
  const list = parts.get(names.list);
  if (!list) return entry;
  const kept = entriesOf(list).filter(
    ({ value }) => !gone.has(nameOf(value, { key: names.by }) ?? ''),
  );
  parts.set(names.list, tracedList(list, kept));
  return tracedObject(entry, parts);
}
