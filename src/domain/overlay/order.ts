import type { Traced } from './traced.ts';

/** An entry with its name, and the name of the one behind which it is to stand. */
export interface Item {
  readonly name: string | undefined;
  readonly entry: Traced;
  readonly after?: string;
}

/** @returns the items with those behind them that are to follow; what follows nothing that is there keeps its place */
export function inOrder(items: readonly Item[]): Item[] {
  const placed = new Set<Item>();
  const place = (item: Item) => {
    if (placed.has(item)) return;
    placed.add(item);
    for (const next of items) if (next.after !== undefined && next.after === item.name) place(next);
  };
  const isFree = ({ after }: Item) => !items.some(({ name }) => name === after);
  items.filter(isFree).forEach(place);
  // Entries that are to stand behind each other.
  items.forEach(place);
  return [...placed];
}
