/** Answering item by item on one page, with a way back for every change that was made on it. */
import { atom, type ReadableAtom } from 'nanostores';
import { givenTo, standing, withStep, type Step } from '#domain/assessment/answer-history.ts';
import { withAnswer, withNote } from '#domain/assessment/record/edits.ts';
import type { SheetAnswer, SheetNote } from '#domain/assessment/record/sheet-record.ts';
import type { AssessmentStore } from './sheet-store.ts';

export type Answering = {
  /** The change that undo would take back; undefined when there is none. */
  readonly $last: ReadableAtom<Step | undefined>;
  /** Sets the answer to an item; undefined leaves it blank. */
  readonly answer: (item: string, answer: SheetAnswer | undefined) => void;
  readonly note: (item: string, note: SheetNote) => void;
  /** Clears answer and notes of an item. */
  readonly clear: (item: string) => void;
  /** Takes the last change back, and leaves every other item alone. @returns what was taken back */
  readonly undo: () => Step | undefined;
};

/** Changes of a store as they are made on this page; one a page, which lives as long as it. */
export function createAnswering(
  store: Pick<AssessmentStore, '$sheet' | 'answer' | 'note' | 'clearItem' | 'change'>,
): Answering {
  const $last = atom<Step | undefined>();
  let steps: readonly Step[] = [];
  let changing = false;

  function keep(changed: readonly Step[]): void {
    steps = changed;
    $last.set(steps.at(-1));
  }

  function own(act: () => void): void {
    changing = true;
    act();
    changing = false;
  }

  function change(item: string, kind: Step['kind'], act: () => void): void {
    const before = givenTo(store.$sheet.get(), item);
    own(act);
    keep(withStep(steps, { item, kind, before, after: givenTo(store.$sheet.get(), item) }));
  }

  /** Leaves an item as a step found it. */
  function restore({ item, before: { answer, evidence, reason } }: Step): void {
    own(() => {
      store.change((sheet) =>
        withNote(withAnswer(sheet, item, answer), item, { evidence, reason }),
      );
    });
  }

  store.$sheet.listen((sheet, before) => {
    if (sheet.id !== before?.id) keep([]);
    else if (!changing) keep(standing(steps, sheet));
  });

  return {
    $last,
    answer: (item, answer) => change(item, 'answer', () => store.answer(item, answer)),
    note: (item, note) => {
      const kind = note.reason === undefined ? 'evidence' : 'reason';
      change(item, kind, () => store.note(item, note));
    },
    clear: (item) => change(item, 'clear', () => store.clearItem(item)),
    undo: () => {
      const open = standing(steps, store.$sheet.get());
      const last = open.at(-1);
      keep(open.slice(0, -1));
      if (last) restore(last);
      return last;
    },
  };
}
