/**
 * Where sheets are kept, as one transaction sees it: what it reads is what is stored at that moment, and what it writes
 * is there whole or not at all. The database of the browser is one; the memory of the page is another, for browsers
 * that keep nothing.
 */

/** What can be kept, each by its key. */
export const SHELVES = ['sheets', 'meetings', 'originals', 'settings'] as const;

export type Shelf = (typeof SHELVES)[number];

/** The reading half of a transaction. What comes out is of unknown shape: another edition may have written it. */
export interface Reading {
  readonly get: (shelf: Shelf, key: string) => Promise<unknown>;
  readonly all: (shelf: Shelf) => Promise<unknown[]>;
  readonly entries: (shelf: Shelf) => Promise<(readonly [key: string, value: unknown])[]>;
}

export interface Writing extends Reading {
  readonly put: (shelf: Shelf, key: string, value: unknown) => void;
  readonly remove: (shelf: Shelf, key: string) => void;
}

export interface Books {
  /** Reads in one transaction. */
  readonly read: <Result>(act: (shelves: Reading) => Promise<Result>) => Promise<Result>;
  /**
   * Writes in one transaction, alone. Ends well only once everything is on the disk; throws, and has changed nothing,
   * when anything went wrong. Within it nothing but its own promises may be awaited: it would end too early.
   */
  readonly write: <Result>(act: (shelves: Writing) => Promise<Result>) => Promise<Result>;
  /** Lets go of everything, until the next use. */
  readonly close: () => void;
}

/** Books in memory: gone with the page. */
export function memoryBooks(): Books {
  const shelves = new Map(SHELVES.map((shelf) => [shelf, new Map<string, unknown>()]));
  const of = (shelf: Shelf) => shelves.get(shelf) ?? new Map<string, unknown>();
  const writing: Writing = {
    get: (shelf, key) => Promise.resolve(of(shelf).get(key)),
    all: (shelf) => Promise.resolve([...of(shelf).values()]),
    entries: (shelf) => Promise.resolve([...of(shelf)]),
    put: (shelf, key, value) => void of(shelf).set(key, value),
    remove: (shelf, key) => void of(shelf).delete(key),
  };
  return { read: (act) => act(writing), write: (act) => act(writing), close: () => undefined };
}
