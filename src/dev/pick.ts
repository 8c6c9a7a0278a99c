/** Picks examples from whatever edition is being worked on. */

/**
 * @param items the first one wins
 * @returns the first that shows a state, or the first of all, so that a small edition has something to show
 */
export function pick<Item>(items: readonly Item[], shows: (item: Item) => unknown): Item {
  const found = items.find(shows) ?? items[0];
  if (found === undefined) throw new Error('This edition has nothing of the kind.');
  return found;
}
