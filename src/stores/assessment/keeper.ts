/**
 * Keeps one text under one key: written, read back, and never put over something that this page has not read.
 * What cannot be read makes room only once it is safe under another key.
 */
import { parseSheet, type Identity, type SavedSheet } from '#domain/assessment/saved-sheet.ts';
import type { KeptTexts, StorageProblem } from '#stores/kept-texts.ts';
import { listAside, setAside, type AsideSheet } from './aside.ts';

export const SHEET_KEY = 'handbook:assessment';
const PROBE_KEY = 'handbook:probe';

/** Blocked, full, or held by something that this page cannot read and must not overwrite. */
export type SavingProblem = StorageProblem | 'foreign';

/** What storage holds: a sheet, nothing, or something foreign. */
export type KeptSheet = { readonly sheet?: SavedSheet; readonly problem?: SavingProblem };

export type Keeper = {
  /** What was found when the page opened. */
  readonly found: KeptSheet;
  /** Why nothing could be kept when the page opened, known before the first answer. */
  readonly problem: StorageProblem | undefined;
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

export function createKeeper(identity: Identity, texts: KeptTexts, now: () => Date): Keeper {
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
    const text = texts.read(SHEET_KEY);
    if (text === undefined || text === seen) return undefined;
    const problem = setAside(texts, text, now());
    if (!problem) seen = text;
    return problem;
  }

  function put(text: string | undefined): SavingProblem | undefined {
    if (foreign) return 'foreign';
    const problem = makeRoom() ?? texts.write(SHEET_KEY, text);
    if (!problem) seen = text;
    return problem;
  }

  function load(): KeptSheet {
    const found = read(texts.read(SHEET_KEY));
    if (!foreign || makeRoom()) return found;
    foreign = false;
    put(undefined);
    return {};
  }

  const problem = texts.write(PROBE_KEY, '1');
  texts.write(PROBE_KEY, undefined);
  return {
    problem,
    found: load(),
    check: () => {
      const text = texts.read(SHEET_KEY);
      // A text that is gone without a word from another tab was thrown out by the browser: it is written again.
      return text === undefined || text === seen ? undefined : read(text);
    },
    keep: (sheet) => put(sheet && JSON.stringify(sheet)),
    onChange: (listener) => {
      texts.watch(SHEET_KEY, () => {
        const text = texts.read(SHEET_KEY);
        if (text !== seen) listener(() => read(text));
      });
    },
    listAside: () => {
      const stuck = foreign ? texts.read(SHEET_KEY) : undefined;
      return listAside(texts, identity, stuck === undefined ? {} : { [SHEET_KEY]: stuck });
    },
    removeAside: (key) => {
      if (key === SHEET_KEY) foreign = false;
      texts.write(key, undefined);
    },
  };
}
