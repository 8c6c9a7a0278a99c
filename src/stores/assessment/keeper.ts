/**
 * Keeps one text under one key: written, read back, and never put over something that this page has not read.
 * What cannot be read makes room only once it is safe under another key.
 */
import { persistentAtom } from '@nanostores/persistent';
import { parseSheet, type Identity, type SavedSheet } from '#domain/assessment/saved-sheet.ts';
import { listAside, setAside, type AsideSheet } from './aside.ts';
import { writeText, type OpenedStorage, type StorageProblem } from './storage.ts';

export const SHEET_KEY = 'handbook:assessment';

/** Blocked, full, or held by something that this page cannot read and must not overwrite. */
export type SavingProblem = StorageProblem | 'foreign';

/** What storage holds: a sheet, nothing, or something foreign. */
export type KeptSheet = { readonly sheet?: SavedSheet; readonly problem?: SavingProblem };

export type Keeper = {
  /** What was found when the page opened. */
  readonly found: KeptSheet;
  /** Writes a sheet, or with undefined takes it out. @returns what went wrong, if anything */
  readonly keep: (sheet: SavedSheet | undefined) => SavingProblem | undefined;
  /** What another tab has stored since; undefined when there is nothing new. */
  readonly check: () => KeptSheet | undefined;
  /**
   * Calls back when another tab has written, or the page comes back from the browser's memory.
   * What is not read then counts as unread: the next write sets it aside.
   */
  readonly onChange: (listener: (read: () => KeptSheet) => void) => void;
  readonly listAside: () => readonly AsideSheet[];
  readonly removeAside: (key: string) => void;
};

export function createKeeper(identity: Identity, opened: OpenedStorage, now: () => Date): Keeper {
  const { storage } = opened;
  const $raw = persistentAtom<string | undefined>(SHEET_KEY, undefined);
  /** The stored text that the page already reflects. */
  let seen: string | undefined;
  let foreign = false;

  function read(text: string | undefined): KeptSheet {
    const { sheet } = text === undefined ? {} : parseSheet(text, identity);
    foreign = text !== undefined && !sheet;
    if (foreign) return { problem: 'foreign' };
    seen = text;
    return sheet ? { sheet } : {};
  }

  /** Makes room by moving away what is stored but was never read. */
  function makeRoom(): SavingProblem | undefined {
    const text = storage?.[SHEET_KEY];
    if (!storage || text === undefined || text === seen) return undefined;
    const problem = setAside(storage, text, now());
    if (!problem) seen = text;
    return problem;
  }

  function put(text: string | undefined): SavingProblem | undefined {
    if (!storage) return 'blocked';
    if (foreign) return 'foreign';
    const inTheWay = makeRoom();
    if (inTheWay) return inTheWay;
    const before = seen;
    // Set first: writing calls the listener below, which must know that the change is our own.
    seen = text;
    const problem = writeText(storage, SHEET_KEY, text, () => $raw.set(text));
    if (problem) seen = before;
    return problem;
  }

  function load(): KeptSheet {
    const found = read(storage?.[SHEET_KEY]);
    if (!foreign || makeRoom()) return found;
    foreign = false;
    put(undefined);
    return {};
  }

  return {
    found: load(),
    check: () => {
      const text = storage?.[SHEET_KEY];
      // A text that is gone without a word from another tab was thrown out by the browser: it is written again.
      return text === undefined || text === seen ? undefined : read(text);
    },
    keep: (sheet) => put(sheet && JSON.stringify(sheet)),
    onChange: (listener) => {
      $raw.listen((text) => {
        if (text !== seen) listener(() => read(text));
      });
    },
    listAside: () => {
      if (!storage) return [];
      const stuck = foreign ? storage[SHEET_KEY] : undefined;
      return listAside(storage, identity, stuck === undefined ? {} : { [SHEET_KEY]: stuck });
    },
    removeAside: (key) => {
      if (key === SHEET_KEY) foreign = false;
      if (storage) Reflect.deleteProperty(storage, key);
    },
  };
}
