/**
 * The sheet that is being filled in. Every change is written at once and read back; the sign shows the real write.
 * Where it cannot be written it stays in memory, and in `carry` for the next page of this tab.
 */
import { atom, type ReadableAtom } from 'nanostores';
import {
  blankSheet,
  isBlank,
  parseSheet,
  stamp,
  withAnswer,
  withNote,
  type Answer,
  type Identity,
  type Note,
  type SavedSheet,
} from '#domain/assessment/saved-sheet.ts';
import { browserTexts, type KeptTexts } from '#stores/kept-texts.ts';
import type { AsideSheet } from './aside.ts';
import { createKeeper, type KeptSheet, type SavingProblem } from './keeper.ts';

export type Saving = {
  /** Why the last change was not kept, or the next one will not be. */
  readonly problem: SavingProblem | undefined;
  /** The time of the last write that was read back, as ISO 8601; empty when nothing is stored. */
  readonly at: string;
};

/** What was cleared and can be brought back while this page is open; `item` when it was one item. */
export type Undo = { readonly before: SavedSheet; readonly item: string | undefined };

/** A slot that outlives the page but not the tab, for browsers that keep nothing. */
export type Carry = { readonly read: () => string; readonly write: (text: string) => void };

export type AssessmentStore = {
  readonly $sheet: ReadableAtom<SavedSheet>;
  readonly $saving: ReadableAtom<Saving>;
  readonly $aside: ReadableAtom<readonly AsideSheet[]>;
  readonly $undo: ReadableAtom<Undo | undefined>;
  /** Sets the answer to an item; undefined leaves it blank. */
  readonly answer: (item: string, answer: Answer | undefined) => void;
  readonly note: (item: string, note: Note) => void;
  /** Clears answer and notes of an item. */
  readonly clearItem: (item: string) => void;
  /** Clears everything, from storage too, with what had been set aside; only the sheet itself can be brought back. */
  readonly clearAll: () => void;
  readonly undo: () => void;
  readonly removeAside: (key: string) => void;
};

export type Options = {
  readonly texts?: KeptTexts;
  readonly carry?: Carry;
  readonly now?: () => Date;
};

const NO_CARRY: Carry = { read: () => '', write: () => undefined };

/** Opens the sheet of a questionnaire. One store a page: it listens to other tabs for as long as the page lives. */
export function createAssessmentStore(identity: Identity, options: Options = {}): AssessmentStore {
  const { texts = browserTexts, carry = NO_CARRY, now = () => new Date() } = options;
  const keeper = createKeeper(identity, texts, now);
  const $sheet = atom(blankSheet(identity));
  const $saving = atom<Saving>({ problem: keeper.problem, at: '' });
  const $aside = atom<readonly AsideSheet[]>([]);
  const $undo = atom<Undo | undefined>();
  let unsaved = false;

  function adopt({ sheet, problem }: KeptSheet): void {
    if (problem) {
      $saving.set({ problem, at: '' });
      return;
    }
    $sheet.set(sheet ?? blankSheet(identity));
    $saving.set({ problem: keeper.problem, at: sheet?.savedAt ?? '' });
  }

  function save(changed: SavedSheet): void {
    const sheet = stamp(changed, identity, now());
    const blank = isBlank(sheet);
    const problem = keeper.keep(blank ? undefined : sheet);
    unsaved = problem !== undefined && !blank;
    carry.write(unsaved ? JSON.stringify(sheet) : '');
    $sheet.set(sheet);
    const at = blank ? '' : sheet.savedAt;
    $saving.set({ problem, at: problem ? $saving.get().at : at });
    $aside.set(keeper.listAside());
  }

  /** Makes a change to what is stored now, which another tab may have written since. */
  function change(
    edit: (sheet: SavedSheet) => SavedSheet,
    undo?: (before: SavedSheet) => Undo,
  ): void {
    const found = unsaved ? undefined : keeper.check();
    if (found) adopt(found);
    const before = $sheet.get();
    save(edit(before));
    $undo.set(undo?.(before));
  }

  adopt(keeper.found);
  const carried = parseSheet(carry.read(), identity).sheet;
  if (carried && carried.savedAt > $sheet.get().savedAt) save(carried);
  $aside.set(keeper.listAside());
  keeper.onChange((read) => {
    // Changes that could not be kept must not vanish because another tab wrote.
    if (!unsaved) adopt(read());
    $aside.set(keeper.listAside());
  });

  return {
    $sheet,
    $saving,
    $aside,
    $undo,
    answer: (item, given) => change((sheet) => withAnswer(sheet, item, given)),
    note: (item, given) => change((sheet) => withNote(sheet, item, given)),
    clearItem: (item) => {
      change(
        (sheet) => withNote(withAnswer(sheet, item, undefined), item, { evidence: '', reason: '' }),
        (before) => ({ before, item }),
      );
    },
    clearAll: () => {
      for (const { key } of keeper.listAside()) keeper.removeAside(key);
      change(
        () => blankSheet(identity),
        (before) => ({ before, item: undefined }),
      );
    },
    undo: () => {
      const undo = $undo.get();
      if (undo) change(() => undo.before);
    },
    removeAside: (key) => {
      keeper.removeAside(key);
      $aside.set(keeper.listAside());
      // Removing what was in the way lets the next write through; do it now when something waits.
      if (unsaved) save($sheet.get());
    },
  };
}
