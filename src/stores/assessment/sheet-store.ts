/**
 * The sheets of this browser. Every change is on the page at once and then made to what is stored by then, in one
 * transaction; 已保存 is said only once that is complete. Where nothing can be kept, sheets live in memory with the page.
 */
import { atom, type ReadableAtom } from 'nanostores';
import {
  blankRecord,
  withAnswer,
  withNote,
  withoutItem,
  type Edit,
} from '#domain/assessment/record/edits.ts';
import type {
  Identity,
  SheetAbout,
  SheetAnswer,
  SheetNote,
  SheetRecord,
} from '#domain/assessment/record/sheet-record.ts';
import { undoing } from '#domain/assessment/record/undoing.ts';
import { browserTexts, type KeptTexts } from '#stores/kept-texts.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { newId } from './new-id.ts';
import type { Original } from './originals.ts';
import {
  clearStep,
  CURRENT,
  editStep,
  goneKey,
  newPosition,
  putBack,
  restoreStep,
  stamped,
  storedSheet,
  type Setting,
} from './position.ts';
import type { Carry } from './taking-over.ts';

/** What was done last and can be taken back while this page is open. */
export type Undo = {
  /** An answer was given; an item, or everything, was cleared; a sheet was replaced, removed or put beside the others. */
  readonly kind: 'answer' | 'item' | 'all' | 'replaced' | 'removed' | 'added';
  /** The item, where it is about one. */
  readonly item: string | undefined;
  readonly takeBack: () => void;
};

export type AssessmentStore = Pick<
  Keeper,
  '$sheet' | '$saving' | '$sheets' | '$originals' | '$state' | 'settled'
> & {
  readonly $undo: ReadableAtom<Undo | undefined>;
  /** Sets the answer to an item; undefined leaves it blank. */
  readonly answer: (item: string, answer: SheetAnswer | undefined) => void;
  readonly note: (item: string, note: SheetNote) => void;
  /** Clears answer and notes of an item. */
  readonly clearItem: (item: string) => void;
  /** Takes the whole sheet out, with the texts that it was read from. */
  readonly clearAll: () => void;
  /**
   * Any other change of the sheet that is open. It may be made more than once, to what is stored by then.
   * While somebody is typing it is written when the keys rest.
   */
  readonly change: (edit: Edit, isTyping?: boolean) => void;
  /** Puts the content of a record in the place of what the open sheet says. */
  readonly replace: (record: SheetRecord) => void;
  readonly undo: () => void;
  /** Tries again to write, and after a loss writes everything that the page still knows. */
  readonly retry: () => void;
  /** Opens a sheet on all pages. */
  readonly openSheet: (id: string) => Promise<boolean>;
  /** Makes a sheet and opens it. */
  readonly createSheet: (content?: Partial<SheetRecord>) => Promise<boolean>;
  readonly removeSheet: (id: string) => Promise<boolean>;
  /** Puts a sheet beside the others, with the text that it was read from, without opening it. */
  readonly putSheet: (record: SheetRecord, original?: Original) => Promise<boolean>;
  readonly removeOriginal: (id: string) => Promise<boolean>;
};

export type Options = {
  readonly texts?: KeptTexts;
  readonly carry?: Carry;
  readonly events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** What a new sheet says of itself. */
  readonly about?: () => Partial<SheetAbout>;
  readonly now?: () => Date;
};

/** So long typing rests before it is written, in milliseconds. */
const REST = 200;

/** Opens the sheets of a questionnaire. One store a page: it listens to other tabs for as long as the page lives. */
export function createAssessmentStore(identity: Identity, options: Options = {}): AssessmentStore {
  const { texts = browserTexts, carry = () => undefined, events = globalThis } = options;
  const { about = () => ({}), now = () => new Date() } = options;
  const setting: Setting = { identity, about, now };
  const keeper = createKeeper(setting, { texts, carry, events });
  const $undo = atom<Undo | undefined>();

  /** Makes a change that can be taken back. */
  function undoable(kind: Undo['kind'], item: string | undefined, edit: Edit): void {
    const before = keeper.$sheet.get();
    keeper.add(editStep(edit, setting));
    const back = undoing(before, keeper.$sheet.get());
    $undo.set({ kind, item, takeBack: () => keeper.add(editStep(back, setting)) });
  }

  /** Clears the sheet of the page, which stands at a new one afterwards. */
  function clear(kind: Undo['kind']): void {
    const before = keeper.$sheet.get();
    const originals = keeper.$originals.get().filter(({ sheet }) => sheet === before.id);
    keeper.add(clearStep(newPosition(setting)));
    const takeBack = () => keeper.add(restoreStep(before, originals, setting));
    $undo.set({ kind, item: undefined, takeBack });
  }

  async function removeSheet(id: string): Promise<boolean> {
    if (keeper.at().record.id === id) {
      clear('removed');
      await keeper.settled();
      return true;
    }
    let before: SheetRecord | undefined;
    const originals = keeper.$originals.get().filter(({ sheet }) => sheet === id);
    const done = await keeper.direct(async (shelves) => {
      before = await storedSheet(shelves, setting, id);
      shelves.remove('sheets', id);
      shelves.put('settings', goneKey(id), true);
      for (const original of originals) shelves.remove('originals', original.id);
    });
    const removed = before;
    if (done && removed) {
      const takeBack = () =>
        void keeper.direct(async (shelves) => {
          await putBack(shelves, removed, originals, setting);
        });
      $undo.set({ kind: 'removed', item: undefined, takeBack });
    }
    return done;
  }

  return {
    ...keeper,
    $undo,
    answer: (item, given) => undoable('answer', item, (sheet) => withAnswer(sheet, item, given)),
    note: (item, given) => {
      keeper.add(
        editStep((sheet) => withNote(sheet, item, given), setting),
        REST,
      );
      $undo.set(undefined);
    },
    clearItem: (item) => undoable('item', item, (sheet) => withoutItem(sheet, item)),
    clearAll: () => clear('all'),
    change: (edit, isTyping = false) => {
      keeper.add(editStep(edit, setting), isTyping ? REST : 0);
      $undo.set(undefined);
    },
    replace: (record) =>
      undoable('replaced', undefined, ({ id, revision, savedAt }) => ({
        ...record,
        id,
        revision,
        savedAt,
      })),
    undo: () => {
      const undo = $undo.get();
      $undo.set(undefined);
      undo?.takeBack();
    },
    retry: () => keeper.add(editStep((sheet) => sheet, setting)),
    openSheet: (id) =>
      keeper.direct(async (shelves) => {
        if (await storedSheet(shelves, setting, id)) shelves.put('settings', CURRENT, id);
      }),
    createSheet: (content = {}) => {
      const record = stampedNew({ ...blankRecord(identity, newId(), about()), ...content });
      return keeper.direct((shelves) => {
        shelves.put('sheets', record.id, record);
        shelves.put('settings', CURRENT, record.id);
        return Promise.resolve();
      });
    },
    removeSheet,
    putSheet: async (record, original) => {
      const done = await keeper.direct((shelves) => {
        shelves.put('sheets', record.id, stampedNew(record));
        if (original) shelves.put('originals', original.id, original);
        return Promise.resolve();
      });
      const takeBack = () => void removeSheet(record.id).then(() => $undo.set(undefined));
      if (done) $undo.set({ kind: 'added', item: undefined, takeBack });
      return done;
    },
    removeOriginal: (id) =>
      keeper.direct((shelves) => {
        shelves.remove('originals', id);
        return Promise.resolve();
      }),
  };

  function stampedNew(record: SheetRecord): SheetRecord {
    return stamped(record, record, setting);
  }
}
