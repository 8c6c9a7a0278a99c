/**
 * The life of the sheets on a page: found when it opens, written as they change, followed as other tabs write, let go
 * while the page sleeps in the memory of the browser, and kept in memory where the database fails.
 */
import { isBlank } from '#domain/assessment/record/edits.ts';
import { summaryOf } from '#domain/assessment/record/summary.ts';
import type { KeptTexts } from '#stores/kept-texts.ts';
import { assessmentBooks, CHANNEL, type Books, type Writing } from './books.ts';
import { memoryBooks } from './memory-books.ts';
import { problemOf, type DatabaseProblem, type Loss } from '#stores/kept/database-problem.ts';
import { watchLeaving, type PageEvents } from '#stores/kept/leaving.ts';
import { openBooks } from './opening.ts';
import { pageState, type PageState } from './page-state.ts';
import { newPosition, type Position, type Setting } from './position.ts';
import { createQueue } from './queue.ts';
import { viewOf, type ShelfView } from './shelf-view.ts';
import type { Step } from './steps.ts';
import { noTabs, openTabs } from '#stores/kept/tabs.ts';

export type Keeper = PageState & {
  readonly at: () => Position;
  /** Shows a step and writes it: at once, or when nothing more has come for some milliseconds. */
  readonly add: (step: Step, rest?: number) => void;
  readonly read: Books['read'];
  /** Writes something beside the sheet of the page, after everything that waits. @returns whether it is on the disk */
  readonly direct: (act: (shelves: Writing) => Promise<void>) => Promise<boolean>;
  /** Writes what waits. Ends when it is on the disk, or when the reason why it is not is said. */
  readonly settled: () => Promise<void>;
};

/**
 * @param cleared is called when somebody has cleared everything: nothing of before may be taken back
 * @param keepsNothing true where sheets live in memory with the page, and the browser is to keep nothing of them
 */
export function createKeeper(
  setting: Setting,
  texts: KeptTexts,
  events: PageEvents,
  cleared: () => void,
  keepsNothing = false,
): Keeper {
  const queue = createQueue(newPosition(setting));
  const state = pageState(queue.shown());
  const { $sheet, $saving, $sheets, $originals, $state } = state;
  const tabs = keepsNothing ? noTabs : openTabs(CHANNEL, () => void refresh());
  const leaving = watchLeaving(events, { write: () => void flush(), sleep, wake });
  const database = keepsNothing ? memoryBooks() : assessmentBooks(lose);
  let books: Books = database;
  let problem: DatabaseProblem | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let started = start();

  /** Everything is on the page that is known, and only what is on the disk is called saved. */
  function show(): void {
    const { record, isNew } = queue.at();
    const waits = queue.length() > 0;
    $sheet.set(queue.shown());
    $saving.set({ problem, at: isNew ? '' : record.savedAt, pending: waits && !problem });
    const isNowhere = keepsNothing || books !== database || problem === 'evicted';
    leaving.ask(waits || (isNowhere && !isBlank(queue.shown())));
  }

  function lose(loss: Loss): void {
    if (loss === 'cleared') {
      queue.drop(newPosition(setting));
      $sheets.set([]);
      $originals.set([]);
      problem = undefined;
      cleared();
      show();
      return;
    }
    // Who has given nothing has nothing to lose.
    problem = loss === 'evicted' && isBlank(queue.shown()) ? problem : loss;
    show();
  }

  async function start(): Promise<void> {
    const begun = queue.era();
    const opened = await openBooks(database, texts, queue.at(), setting);
    ({ books, problem } = opened);
    if (opened.view && begun === queue.era()) adopt(opened.view);
    if (opened.legacy) queue.moveTo({ record: opened.legacy, isNew: true });
    $state.set('ready');
    show();
  }

  /** Stands where the browser stands. */
  function adopt(view: ShelfView): void {
    $sheets.set(view.summaries);
    $originals.set(view.originals);
    // Steps that wait find what is stored when they are written.
    if (queue.length() > 0) return;
    if (view.isLost) lose('evicted');
    else if (view.current) queue.moveTo({ record: view.current, isNew: false });
    else if (!queue.at().isNew) queue.moveTo(newPosition(setting));
  }

  async function refresh(): Promise<void> {
    const begun = queue.era();
    try {
      const view = await books.read((shelves) => viewOf(shelves, queue.at(), setting));
      if (begun === queue.era()) adopt(view);
    } catch (error) {
      problem = problemOf(error);
    }
    show();
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    await started;
    if (queue.length() === 0) return;
    try {
      await queue.write(books);
      if (books === database) problem = undefined;
      tabs.tell();
    } catch (error) {
      problem = books === database ? problemOf(error) : problem;
    }
    show();
    // More may have come meanwhile.
    if (queue.length() > 0 && !problem) await flush();
    else if (queue.length() === 0) await list();
  }

  /** Brings the list of sheets up to date; only a sheet that came or went makes it read again. */
  async function list(): Promise<void> {
    const own = summaryOf(queue.at().record, setting.identity);
    const isKnown = !queue.at().isNew && $sheets.get().some(({ id }) => id === own.id);
    if (!isKnown) await refresh();
    else $sheets.set($sheets.get().map((sheet) => (sheet.id === own.id ? own : sheet)));
  }

  function sleep(): void {
    if (queue.length() > 0 || problem) return;
    // Whoever comes back sees what is stored by then, and until then nothing.
    tabs.close();
    database.close();
    $state.set('opening');
    // What is gone by then was cleared: a page that sleeps knows nothing that is not on the disk.
    queue.moveTo(newPosition(setting));
    $sheet.set(queue.shown());
  }

  function wake(): void {
    tabs.open();
    started = refresh().then(() => $state.set('ready'));
  }

  return {
    ...state,
    at: queue.at,
    add: (step, rest = 0) => {
      queue.add(step);
      show();
      clearTimeout(timer);
      if (rest === 0) void flush();
      else timer = setTimeout(() => void flush(), rest);
    },
    read: (act) => books.read(act),
    direct: async (act) => {
      const begun = queue.era();
      await flush();
      if (queue.length() > 0 || begun !== queue.era()) return false;
      const failed = await books.write(act).then(() => undefined, problemOf);
      if (!failed) tabs.tell();
      problem = failed ?? problem;
      await refresh();
      return !failed;
    },
    settled: flush,
  };
}
