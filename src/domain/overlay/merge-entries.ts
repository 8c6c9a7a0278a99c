import { isFields, nameOf, readEntry } from './entry.ts';
import { entriesOf, overlaidEntry, partsOf, withoutNamed } from './entry-parts.ts';
import { inOrder, type Item } from './order.ts';
import type { EntryList } from './rules.ts';
import { tracedList, tracedObject, type Traced } from './traced.ts';

/** What is wrong with an entry of an office. */
export interface EntryFault {
  readonly is: 'unnamed' | 'twice' | 'unknown' | 'unknown-place' | 'not-hidden' | 'hidden-value';
  /** The entry, or the part of it that is meant. */
  readonly at: Traced;
  /** The name of the entry, or of the one it is to stand behind. */
  readonly name: string;
  /** Of an entry that nobody knows: what it lacks to be a new one. */
  readonly missing?: readonly string[];
}

/** A list on its way from ours to both. */
interface Progress {
  readonly items: Item[];
  readonly seen: Set<string>;
  readonly gone: Set<string>;
  readonly faults: EntryFault[];
}

/**
 * @param ours the list that everybody has
 * @param own what an office says of it: a known name changes the fields given or hides the entry, a new one adds
 * @param required fields without which an entry cannot be a new one
 * @returns both as one list, new entries at the end or behind the one that they name, and what means nothing
 */
export function mergeEntries(
  ours: Traced,
  own: Traced,
  rule: EntryList,
  required: readonly string[],
): { readonly list: Traced; readonly faults: readonly EntryFault[] } {
  if (!Array.isArray(ours.value) || !Array.isArray(own.value)) return { list: own, faults: [] };
  const items = entriesOf(ours).map((entry) => ({ name: nameOf(entry.value, rule), entry }));
  const progress: Progress = { items, seen: new Set(), gone: new Set(), faults: [] };
  for (const entry of entriesOf(own)) layEntry(progress, entry, rule, required);
  const entries = inOrder(items).map(({ entry }) => withoutNamed(entry, progress.gone, rule));
  return { list: tracedList(own, entries), faults: [...progress.faults, ...lost(items)] };
}

function layEntry(
  progress: Progress,
  entry: Traced,
  rule: EntryList,
  required: readonly string[],
): void {
  const { items, seen, gone, faults } = progress;
  const name = nameOf(entry.value, rule);
  if (!isFields(entry.value) || name === undefined) {
    // What is no entry at all is left to the schema.
    if (isFields(entry.value)) faults.push({ is: 'unnamed', at: entry, name: rule.key });
    else items.push({ name, entry });
    return;
  }
  const { hidden, after, fields } = readEntry(entry.value);
  const at = items.findIndex((item) => item.name === name);
  const before = items[at];
  const missing = required.filter((key) => !(key in fields));
  const is = seen.has(name) ? 'twice' : faultOf(rule, hidden, before, missing, items);
  seen.add(name);
  if (is) faults.push({ is, at: entry, name, missing });
  else if (before && hidden === true) {
    items.splice(at, 1);
    gone.add(name);
  } else if (before) {
    const merged = overlaidEntry(before.entry, entry, fields, rule);
    items[at] = { ...before, entry: merged.entry };
    for (const place of merged.unknown)
      faults.push({ is: 'unknown-place', at: place, name: String(place.value) });
  } else {
    const added = { name, entry: tracedObject(entry, partsOf(entry, fields)) };
    items.push(after === undefined ? added : { ...added, after: String(after) });
  }
}

function faultOf(
  rule: EntryList,
  hidden: unknown,
  before: Item | undefined,
  missing: readonly string[],
  items: readonly Item[],
): EntryFault['is'] | undefined {
  if (hidden !== undefined && (!rule.hides || (before && isLastOf(rule, before, items))))
    return 'not-hidden';
  if (hidden !== undefined && hidden !== true) return 'hidden-value';
  return !before && (hidden === true || missing.length > 0) ? 'unknown' : undefined;
}

/** True where nothing else has the value of a field that must not die out. */
function isLastOf({ keepsOne }: EntryList, item: Item, items: readonly Item[]): boolean {
  if (keepsOne === undefined) return false;
  const valueOf = ({ entry: { value } }: Item) => (isFields(value) ? value[keepsOne] : undefined);
  return items.filter((other) => valueOf(other) === valueOf(item)).length === 1;
}

function lost(items: readonly Item[]): EntryFault[] {
  return items.flatMap(({ entry, after }) =>
    after === undefined || items.some(({ name }) => name === after)
      ? []
      : [{ is: 'unknown-place', at: entry, name: after }],
  );
}
