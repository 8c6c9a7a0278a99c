/**
 * How a page keeps what people write in it, the one way for sheets, meetings and drafts: found when the page opens,
 * written as it changes, followed as other tabs write, let go while the page sleeps, written again where the browser
 * threw it out, and forgotten where somebody has cleared everything. What it is, whoever keeps it knows.
 */
import type { Books, Reading, Writing } from './books.ts';
import { problemOf, type DatabaseProblem, type Loss } from './database-problem.ts';
import { watchLeaving, type PageEvents } from './leaving.ts';
import { openTabs } from './tabs.ts';

/** What is said of what is kept. */
export type Status = readonly [
  /** Until it is ready, nothing that the page shows was read. */
  state: 'opening' | 'ready',
  /** Why the last change was not kept, or the next one will not be. */
  problem: DatabaseProblem | undefined,
  /** A change is on its way to the disk. Until it is there nothing may be called saved. */
  pending: boolean,
];

/** What is kept, as whoever keeps it knows it. */
export interface Kept<Shelf extends string> {
  /**
   * Reads what is stored. Throws what the books throw. @returns what stands the page there, and says what is wrong with
   * it; that is left out where everything was forgotten meanwhile, since what was read before is no longer there
   */
  readonly look: (books: Books<Shelf>) => Promise<() => DatabaseProblem | undefined>;
  /** Whether changes wait to be written, or are on their way. */
  readonly waits: () => boolean;
  /**
   * Writes what waits, in one transaction. Throws what the books throw; all of it then waits on. @returns what counts it
   * as written; that is left out where everything was forgotten meanwhile, since it went with the rest
   */
  readonly write: (books: Books<Shelf>) => Promise<() => void>;
  /** Brings up to date what else the page shows, once nothing waits any more. */
  readonly written?: (look: () => Promise<void>) => Promise<void>;
  /** Whether the page shows nothing that anybody has written: there is nothing to lose. */
  readonly isBlank: () => boolean;
  /** The browser has thrown it out: what the page shows is all that is left of it. */
  readonly evicted?: () => void;
  /** Knows nothing any more of what was read, written and waits. */
  readonly forget: () => void;
  /** Offers no longer to take anything back: everything was cleared, or somebody else may come to the page. */
  readonly noUndo: () => void;
  /** Shows everything that is known. Only what is on the disk may be called saved. */
  readonly show: (...status: Status) => void;
}

export interface Keeping<Shelf extends string> {
  /** Something waits: shows it, and writes it at once, or when nothing more has come for some milliseconds. */
  readonly changed: (rest: number) => void;
  /** Writes what waits. Ends when it is on the disk, or when the reason why it is not is said. */
  readonly settled: () => Promise<void>;
  readonly read: <Result>(act: (shelves: Reading<Shelf>) => Promise<Result>) => Promise<Result>;
  /** Writes something beside what waits, tells the other tabs and reads what is stored then. Throws what the books throw. */
  readonly write: (act: (shelves: Writing<Shelf>) => Promise<void>) => Promise<void>;
  /** Reads something else than before: what was read of that holds no longer. */
  readonly reopen: () => Promise<void>;
  /** Says what went wrong. @returns false, for whoever says whether it went well */
  readonly fail: (error: unknown) => false;
  /** How often all that was known was forgotten: what was meant before that holds no longer. */
  readonly era: () => number;
}

/**
 * @param own what is kept
 * @param events where the browser tells of the page
 * @param open opens the books that it lies in; `lost` is called when they were taken from under us
 * @param channel on which tabs tell each other that something was written; undefined where it is nobody else's and dies
 *   with the page
 * @param memory what a page goes on with that could not read at first; where absent, what it knows waits on it
 */
export function createKeeping<Shelf extends string>(
  own: Kept<Shelf>,
  events: PageEvents,
  open: (lost: (loss: Loss) => void) => Books<Shelf>,
  channel: string | undefined,
  memory?: () => Books<Shelf>,
): Keeping<Shelf> {
  const database = open(lose);
  const tabs = channel === undefined ? undefined : openTabs(channel, () => void refresh());
  const askOnLeaving = watchLeaving(events, flush, sleep, wake);
  let books = database;
  let state: Status[0] = 'opening';
  let problem: DatabaseProblem | undefined;
  /** What is wrong is that it could not be read. */
  let isUnread = false;
  let era = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  let started = refresh(memory);

  function show(): void {
    const waits = own.waits();
    own.show(state, problem, waits && !problem);
    const isNowhere = !tabs || books !== database || problem === 'evicted';
    askOnLeaving(waits || (isNowhere && !own.isBlank()));
  }

  function fail(error: unknown): false {
    problem = problemOf(error);
    show();
    return false;
  }

  function forget(): void {
    era += 1;
    own.forget();
  }

  function lose(loss: DatabaseProblem | 'cleared'): void {
    if (loss === 'cleared') {
      own.noUndo();
      forget();
      // Nothing is there any more, which is known without reading.
      state = 'ready';
      problem = undefined;
    } else if (loss !== 'evicted' || !own.isBlank()) {
      // Who has given nothing has nothing to lose.
      problem = loss;
    }
    if (loss === 'evicted') own.evicted?.();
    show();
  }

  /** Stands where the browser stands. */
  async function look(): Promise<void> {
    const begun = era;
    const stand = await own.look(books);
    if (isUnread) problem = undefined;
    isUnread = false;
    const wrong = begun === era ? stand() : undefined;
    if (wrong) lose(wrong);
  }

  /**
   * Until something was read the page shows nothing as if it had been.
   *
   * @param instead what it goes on with where nothing can be read
   */
  async function refresh(instead?: () => Books<Shelf>): Promise<void> {
    const begun = era;
    try {
      await look();
    } catch (error) {
      isUnread = !instead;
      if (instead) books = instead();
      fail(error);
    }
    if (begun === era) state = 'ready';
    show();
  }

  async function run(): Promise<void> {
    await started;
    if (isUnread) await refresh();
    while (own.waits()) {
      const begun = era;
      try {
        const count = await own.write(books);
        if (begun === era) count();
        if (books === database) problem = undefined;
        tabs?.tell();
      } catch (error) {
        // Of what was cleared nothing has to be written.
        if (begun !== era) continue;
        if (books === database) problem = problemOf(error);
        show();
        break;
      }
      // More may have come meanwhile.
      if (own.waits()) continue;
      show();
      await own.written?.(look).catch(fail);
      show();
    }
    // Before anybody hears of it: what comes from here on is written by another run.
    writing = undefined;
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing ??= run();
    return writing;
  }

  function sleep(): void {
    // Also where what was cleared is still on its way to the disk.
    own.noUndo();
    if (!own.waits() && !problem) {
      // Whoever comes back sees what is stored by then, and until then nothing. What is gone by then was cleared: a page
      // that sleeps knows nothing that is not on the disk.
      tabs?.close();
      database.close();
      state = 'opening';
      forget();
    }
    show();
  }

  function wake(): Promise<void> {
    tabs?.open();
    started = refresh();
    return started;
  }

  return {
    changed: (rest) => {
      show();
      clearTimeout(timer);
      if (rest === 0) void flush();
      else timer = setTimeout(flush, rest);
    },
    settled: flush,
    read: (act) => books.read(act),
    write: async (act) => {
      await books.write(act);
      tabs?.tell();
      await refresh();
    },
    reopen: () => {
      era += 1;
      state = 'opening';
      problem = undefined;
      show();
      return wake();
    },
    fail,
    era: () => era,
  };
}
