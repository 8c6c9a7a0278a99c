/**
 * Shelves on which something is kept, as one transaction sees them: what it reads is what is stored at that moment, and
 * what it writes is there whole or not at all. The database of the browser is one kind; the memory of a page may be
 * another.
 */

/** The reading half of a transaction. What comes out is of unknown shape: another edition may have written it. */
export interface Reading<Shelf extends string> {
  readonly get: (shelf: Shelf, key: string) => Promise<unknown>;
  readonly all: (shelf: Shelf) => Promise<unknown[]>;
  /** @returns what lies under the keys that begin so, in the order of keys; everything where none is given */
  readonly entries: (
    shelf: Shelf,
    prefix?: string,
  ) => Promise<(readonly [key: string, value: unknown])[]>;
  /** @returns how many things lie there */
  readonly count: (shelf: Shelf) => Promise<number>;
}

export interface Writing<Shelf extends string> extends Reading<Shelf> {
  readonly put: (shelf: Shelf, key: string, value: unknown) => void;
  readonly remove: (shelf: Shelf, key: string) => void;
}

export interface Books<Shelf extends string> {
  /** Reads in one transaction. */
  readonly read: <Result>(act: (shelves: Reading<Shelf>) => Promise<Result>) => Promise<Result>;
  /**
   * Writes in one transaction, alone. Ends well only once everything is on the disk; throws, and has changed nothing,
   * when anything went wrong. Within it nothing but its own promises may be awaited: it would end too early.
   */
  readonly write: <Result>(act: (shelves: Writing<Shelf>) => Promise<Result>) => Promise<Result>;
  /** Lets go of everything, until the next use. */
  readonly close: () => void;
}
