import { isFields } from './entry.ts';
import { traced, tracedList, type Traced } from './traced.ts';

/** A text that is to stand behind another one, such as { page: seals/ours, after: seals/use-approval }. */
function readText(item: unknown): { readonly text: unknown; readonly after: unknown } {
  if (!isFields(item) || !('after' in item)) return { text: item, after: undefined };
  const { after, ...rest } = item;
  const [text, ...others] = Object.values(rest);
  return others.length === 0 ? { text, after } : { text: item, after: undefined };
}

/**
 * @param ours a list of texts
 * @param own what an office adds: each at the end, or behind the one it names
 * @returns both as one list without repetitions, and the texts named that are not there
 */
export function mergeTexts(
  ours: Traced,
  own: Traced,
): { readonly list: Traced; readonly unknown: readonly Traced[] } {
  if (!Array.isArray(ours.value) || !Array.isArray(own.value)) return { list: own, unknown: [] };
  const items = ours.value.map((value: unknown, index) =>
    traced(ours.from, [...ours.path, index], value),
  );
  const unknown: Traced[] = [];
  for (const [index, item] of own.value.entries()) {
    const { text, after } = readText(item);
    if (items.some(({ value }) => value === text)) continue;
    const at = after === undefined ? -1 : items.findIndex(({ value }) => value === after);
    const added = traced(own.from, [...own.path, index], text);
    if (after !== undefined && at === -1) unknown.push({ ...added, value: after });
    items.splice(at === -1 ? items.length : at + 1, 0, added);
  }
  return { list: tracedList(own, items), unknown };
}
