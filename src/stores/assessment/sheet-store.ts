/**
 * The sheets of this browser. Every change is on the page at once and then made to what is stored by then, in one
 * transaction; 已保存 is said only once that is complete. Where nothing can be kept, sheets live in memory with the page.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { withAnswer, withNote, withoutItem, type Edit } from '#domain/assessment/record/edits.ts';
import type {
  Identity,
  SheetAbout,
  SheetAnswer,
  SheetNote,
  SheetRecord,
} from '#domain/assessment/record/sheet-record.ts';
import { undoing } from '#domain/assessment/record/undoing.ts';
import { browserTexts, type KeptTexts } from '#stores/kept-texts.ts';
import { createBefore, type Before } from './before.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { lazyShelf } from './lazy-shelf.ts';
import type { PageEvents } from '#stores/kept/leaving.ts';
import type { PageState } from './page-state.ts';
import { newPosition, type Setting } from './position.ts';
import type { SheetShelf } from './sheet-shelf.ts';
import { clearStep, editStep, restoreStep } from './steps.ts';
import type { Undo } from './undo.ts';

export type AssessmentStore = SheetShelf &
  PageState &
  Pick<Keeper, 'settled'> & {
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
    /** Puts what a record says in the place of what the open sheet says. */
    readonly replace: (record: SheetRecord) => void;
    readonly undo: () => void;
    /** Tries again to write, and after a loss writes everything that the page still knows. */
    readonly retry: () => void;
    /** The answers as they were when somebody went to answer one again. */
    readonly before: Before;
  };

export type Options = {
  readonly texts?: KeptTexts;
  readonly events?: PageEvents;
  /** True where the browser is to keep nothing, as on a shared computer. */
  readonly keepsNothing?: boolean;
  /** What a new sheet says of itself. */
  readonly about?: () => Partial<SheetAbout>;
  readonly now?: () => Date;
  readonly carry?: Setting['carry'];
};

/** So long typing rests before it is written, in milliseconds. */
const REST = 200;

/** Opens the sheets of a questionnaire. One store a page: it listens to other tabs for as long as the page lives. */
export function createAssessmentStore(identity: Identity, options: Options = {}): AssessmentStore {
  const { texts = browserTexts, events = globalThis, keepsNothing = false } = options;
  const { about = () => ({}), now = () => new Date() } = options;
  const { carry = () => Promise.resolve(() => undefined) } = options;
  const setting: Setting = { identity, about, now, carry };
  const $undo = atom<Undo | undefined>();
  const offer = (undo: Undo | undefined) => $undo.set(undo);
  const keeper = createKeeper(setting, texts, events, () => offer(undefined), keepsNothing);
  // Whoever comes next to this computer may come back to the page, and takes nothing back.
  events.addEventListener('pagehide', () => offer(undefined));

  /** Makes a change; only those that people take back are named. */
  function make(edit: Edit, named?: Omit<Undo, 'takeBack'>, rest?: number): void {
    const before = keeper.$sheet.get();
    keeper.add(editStep(edit, setting), rest);
    const back = undoing(before, keeper.$sheet.get());
    offer(named && { ...named, takeBack: () => keeper.add(editStep(back, setting)) });
  }

  /** Takes out the sheet of the page, which stands at a new one afterwards. */
  function clear(kind: Undo['kind']): void {
    const before = keeper.$sheet.get();
    const originals = keeper.$originals.get().filter(({ sheet }) => sheet === before.id);
    keeper.add(clearStep(newPosition(setting)));
    offer({ kind, takeBack: () => keeper.add(restoreStep(before, originals, setting)) });
  }

  const { $sheet, $saving, $sheets, $originals, $state, settled } = keeper;
  return {
    ...{ $sheet, $saving, $sheets, $originals, $state, $undo, settled },
    before: createBefore(keeper),
    ...lazyShelf(async () => {
      const { sheetShelf } = await import('./sheet-shelf.ts');
      return sheetShelf(keeper, setting, () => clear('removed'), offer);
    }),
    answer: (item, given) =>
      make((sheet) => withAnswer(sheet, item, given), { kind: 'answer', item }),
    note: (item, given) => make((sheet) => withNote(sheet, item, given), undefined, REST),
    clearItem: (item) => make((sheet) => withoutItem(sheet, item), { kind: 'item', item }),
    clearAll: () => clear('all'),
    change: (edit, isTyping = false) => make(edit, undefined, isTyping ? REST : 0),
    replace: (record) =>
      make(({ id, revision, savedAt }) => ({ ...record, id, revision, savedAt }), {
        kind: 'replaced',
      }),
    undo: () => {
      const undo = $undo.get();
      offer(undefined);
      undo?.takeBack();
    },
    retry: () => make((sheet) => sheet),
  };
}
