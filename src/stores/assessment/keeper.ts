/**
 * The life of the sheets on a page: found when it opens, written as they change, followed as other tabs write, let go
 * while the page sleeps in the memory of the browser, and kept in memory where the database fails.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { isBlank } from '#domain/assessment/record/edits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { summaryOf, type SheetSummary } from '#domain/assessment/record/summary.ts';
import type { KeptTexts } from '#stores/kept-texts.ts';
import { memoryBooks, type Writing } from './books.ts';
import { databaseBooks, problemOf, type DatabaseProblem, type Loss } from './database.ts';
import type { Original } from './originals.ts';
import { newPosition, type Position, type Setting, type Step } from './position.ts';
import { createQueue } from './queue.ts';
import type { Saving } from './saving.ts';
import { viewOf } from './shelf-view.ts';
import { openTabs } from './tabs.ts';
import { legacySheet, mendSheets, takeOver, type Carry } from './taking-over.ts';

export type Keeper = {
  readonly $sheet: ReadableAtom<SheetRecord>;
  readonly $saving: ReadableAtom<Saving>;
  readonly $sheets: ReadableAtom<readonly SheetSummary[]>;
  readonly $originals: ReadableAtom<readonly Original[]>;
  readonly $state: ReadableAtom<'opening' | 'ready'>;
  readonly at: () => Position;
  /** Shows a step and writes it: at once, or when nothing more has come for some milliseconds. */
  readonly add: (step: Step, rest?: number) => void;
  /** Writes something beside the sheet of the page, after everything that waits. @returns whether it is on the disk */
  readonly direct: (act: (shelves: Writing) => Promise<void>) => Promise<boolean>;
  /** Writes what waits. Ends when it is on the disk, or when the reason why it is not is said. */
  readonly settled: () => Promise<void>;
};

export type KeeperOptions = {
  readonly texts: KeptTexts;
  readonly carry: Carry;
  /** Where the browser tells that the page is left and comes back. */
  readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
};

export function createKeeper(setting: Setting, { texts, carry, events }: KeeperOptions): Keeper {
  const queue = createQueue(newPosition(setting));
  const $sheet = atom(queue.shown());
  const $saving = atom<Saving>({ problem: undefined, at: '', pending: false });
  const $sheets = atom<readonly SheetSummary[]>([]);
  const $originals = atom<readonly Original[]>([]);
  const $state = atom<'opening' | 'ready'>('opening');
  const tabs = openTabs(() => void refresh());
  let books = databaseBooks(lose);
  let problem: DatabaseProblem | undefined;
  let inMemory = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let started = start();

  function show(): void {
    const { record, isNew } = queue.at();
    const waits = queue.length() > 0;
    $sheet.set(queue.shown());
    $saving.set({ problem, at: isNew ? '' : record.savedAt, pending: waits && !problem });
    const isUnsaved = waits || ((inMemory || problem === 'evicted') && !isBlank(queue.shown()));
    if (isUnsaved) events.addEventListener('beforeunload', ask);
    else events.removeEventListener('beforeunload', ask);
  }

  /** Has the browser ask whether the page is really to be left; while it asks, what waits is written. */
  function ask(event: Event): void {
    event.preventDefault();
    // Older browsers ask only when a value was set.
    (event as BeforeUnloadEvent).returnValue = true;
    void flush();
  }

  function lose(loss: Loss): void {
    problem = loss === 'evicted' && isBlank(queue.shown()) ? problem : loss;
    show();
  }

  async function start(): Promise<void> {
    try {
      await takeOver(books, texts, setting, carry);
    } catch (error) {
      problem = problemOf(error);
    }
    try {
      await mendSheets(books, setting);
      await look();
    } catch (error) {
      problem = problemOf(error);
      books = memoryBooks();
      inMemory = true;
    }
    // What could not be taken over is shown nevertheless, and stays where it was.
    const legacy = problem && queue.at().isNew ? legacySheet(texts, setting, carry) : undefined;
    if (legacy) queue.moveTo({ record: legacy, isNew: true });
    $state.set('ready');
    show();
  }

  /** Reads what is stored, and stands where the browser stands. */
  async function look(): Promise<void> {
    const view = await books.read((shelves) => viewOf(shelves, queue.at(), setting));
    $sheets.set(view.summaries);
    $originals.set(view.originals);
    // Steps that wait find what is stored when they are written.
    if (queue.length() > 0) return;
    if (view.isLost) lose('evicted');
    else if (view.current) queue.moveTo({ record: view.current, isNew: false });
    else if (!queue.at().isNew) queue.moveTo(newPosition(setting));
  }

  async function refresh(): Promise<void> {
    try {
      await look();
    } catch (error) {
      problem = problemOf(error);
    }
    show();
  }

  /** Brings the list of sheets up to date after a write; only a sheet that came or went makes it read again. */
  async function list(): Promise<void> {
    const { record, isNew } = queue.at();
    const isKnown = $sheets.get().some(({ id }) => id === record.id);
    if (isNew || !isKnown) await look();
    else {
      const own = summaryOf(record, setting.identity);
      $sheets.set($sheets.get().map((sheet) => (sheet.id === own.id ? own : sheet)));
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    await started;
    if (queue.length() === 0) return;
    try {
      await queue.write(books);
      if (!inMemory) problem = undefined;
      await list();
      tabs.tell();
    } catch (error) {
      problem = problemOf(error);
    }
    show();
    if (queue.length() > 0 && !problem) await flush();
  }

  events.addEventListener('pagehide', (event) => {
    void flush();
    if (!('persisted' in event && event.persisted) || queue.length() > 0 || problem) return;
    // Whoever comes back sees what is stored by then, and until then nothing.
    tabs.close();
    books.close();
    $state.set('opening');
    $sheet.set(newPosition(setting).record);
  });
  events.addEventListener('pageshow', (event) => {
    if (!('persisted' in event && event.persisted)) return;
    tabs.open();
    started = refresh().then(() => $state.set('ready'));
  });

  return {
    $sheet,
    $saving,
    $sheets,
    $originals,
    $state,
    at: queue.at,
    add: (step, rest = 0) => {
      queue.add(step);
      show();
      clearTimeout(timer);
      if (rest === 0) void flush();
      else timer = setTimeout(() => void flush(), rest);
    },
    direct: async (act) => {
      await flush();
      if (queue.length() > 0) return false;
      try {
        await books.write(act);
        tabs.tell();
      } catch (error) {
        problem = problemOf(error);
        show();
        return false;
      }
      await refresh();
      return true;
    },
    settled: flush,
  };
}
