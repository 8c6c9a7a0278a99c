import type { Books, Shelf, Writing } from './books.ts';

/**
 * Books in memory: gone with the page. For browsers that keep nothing; not among what all pages that keep something
 * load, since only the self-assessment goes on so.
 */
export function memoryBooks(): Books {
  const shelves = new Map<Shelf, Map<string, unknown>>();
  const of = (shelf: Shelf) => {
    const found = shelves.get(shelf) ?? new Map<string, unknown>();
    shelves.set(shelf, found);
    return found;
  };
  const writing: Writing = {
    get: (shelf, key) => Promise.resolve(of(shelf).get(key)),
    all: (shelf) => Promise.resolve([...of(shelf).values()]),
    entries: (shelf, prefix = '') =>
      Promise.resolve([...of(shelf)].filter(([key]) => key.startsWith(prefix))),
    count: (shelf) => Promise.resolve(of(shelf).size),
    put: (shelf, key, value) => void of(shelf).set(key, value),
    remove: (shelf, key) => void of(shelf).delete(key),
  };
  return { read: (act) => act(writing), write: (act) => act(writing), close: () => undefined };
}
