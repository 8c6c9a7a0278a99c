/**
 * The draft of one form on one page: read when it opens, written as it changes, followed as other tabs write.
 * Written without nanostores: the library would take a tenth of the script that the page of a form may have.
 */
import {
  DRAFT_FORMAT,
  readDraft,
  sortFields,
  type Blanks,
  type Draft,
  type DraftField,
  type DraftFields,
  type SortedFields,
} from '#domain/forms/draft/draft.ts';
import { problemOf, type DatabaseProblem, type Loss } from '#stores/kept/database-problem.ts';
import { watchLeaving, type PageEvents } from '#stores/kept/leaving.ts';
import { openTabs } from '#stores/kept/tabs.ts';
import {
  broughtBack,
  isSome,
  NONE,
  together,
  withChanges,
  type Changes,
  type Replaced,
} from './changes.ts';
import { draftBooks, draftChannel, type Drafted } from './draft-books.ts';

/** Keys rest so long before what they brought is written, in milliseconds. */
const REST = 300;

export interface DraftState extends SortedFields {
  /** Until something was read, nothing that the page shows is a draft. */
  readonly state: 'opening' | 'ready';
  /** Why the last change was not kept, or the next one will not be. */
  readonly problem: DatabaseProblem | undefined;
  /** The time of the last write that is on the disk, as ISO 8601; empty where there is none. */
  readonly savedAt: string;
  /** A change is on its way to the disk. Until it is there nothing may be called saved. */
  readonly pending: boolean;
  /** What was cleared or replaced last can be brought back while the page is open. */
  readonly cleared: boolean;
}

export interface DraftStore {
  /** Writes into a blank, or with undefined empties it. */
  readonly edit: (id: string, field: DraftField | undefined) => void;
  /** Removes the draft from this browser. */
  readonly clear: () => void;
  /** Puts other entries in the place of all that stand here. */
  readonly replace: (fields: DraftFields) => void;
  /** Brings back what was cleared or replaced, where nothing was written since. */
  readonly undo: () => void;
  /** Writes what waits, or reads what could not be read. Ends when that is done, or when the reason why not is known. */
  readonly settled: () => Promise<void>;
}

export interface DraftOptions {
  /** The form, and the path of the site: another one of the same server has drafts of its own. */
  readonly form: string;
  readonly site: string;
  /** What it is a draft of; a form where absent. */
  readonly of?: Drafted;
  /** The places to write in, as the form has them today. */
  readonly blanks: Blanks;
  readonly events: PageEvents;
  readonly now?: () => Date;
}

/** @param told is called after every change of the state */
export function openDraft(
  { form, site, of, blanks, events, now = () => new Date() }: DraftOptions,
  told: (state: DraftState) => void,
): DraftStore {
  const books = draftBooks(site, lose, of);
  const tabs = openTabs(draftChannel(site, of), () => void refresh());
  const leaving = watchLeaving(events, { write: () => void flush(), sleep, wake });
  let problem: DatabaseProblem | undefined;
  let state: DraftState['state'] = 'opening';
  let stored: Draft | undefined;
  let flying = NONE;
  let waiting = NONE;
  let removed: Replaced | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  /** Everything that stands on the page or beside it. */
  let all: DraftFields = {};
  const started = refresh();

  /** Makes room in blanks that ask for something else today, before anything is written into them. */
  function moved(fields: DraftFields = {}): DraftFields {
    const { placed, beside } = sortFields(fields, blanks);
    return { ...placed, ...beside };
  }

  const waits = () => isSome(waiting) || isSome(flying);

  function show(): void {
    const fields = withChanges(withChanges(moved(stored?.fields), flying), waiting);
    const { placed, beside } = sortFields(fields, blanks);
    all = { ...placed, ...beside };
    leaving.ask(waits());
    told({
      placed,
      beside,
      state,
      problem,
      savedAt: problem ? '' : (stored?.savedAt ?? ''),
      pending: waits() && !problem,
      cleared: removed !== undefined,
    });
  }

  /** What the page shows is all that is left of it, so that all of it waits to be written. */
  function lose(loss: Loss): void {
    const fields = new Map(Object.entries(stored?.fields ?? {}));
    if (loss === 'evicted') waiting = together({ clears: false, fields }, waiting);
    if (isSome(waiting)) problem = loss;
    show();
  }

  /** Stands where the browser stands. */
  async function refresh(): Promise<void> {
    try {
      const read = readDraft(await books.read((shelves) => shelves.get('drafts', form)));
      if (read === 'newer') problem = 'newer';
      else stored = read;
    } catch (error) {
      // What cannot be read may be there all the same: whoever writes later reads it first.
      problem = problemOf(error);
    }
    state = 'ready';
    show();
  }

  async function write(changes: Changes): Promise<void> {
    const written = await books.write(async (shelves) => {
      const read = readDraft(await shelves.get('drafts', form));
      if (read === 'newer') throw new DOMException('', 'VersionError');
      const fields = withChanges(moved(read?.fields), changes);
      if (Object.keys(fields).length === 0) {
        shelves.remove('drafts', form);
        return undefined;
      }
      const draft = { format: DRAFT_FORMAT, savedAt: now().toISOString(), fields };
      shelves.put('drafts', form, draft);
      return draft;
    });
    stored = written;
  }

  async function run(): Promise<void> {
    await started;
    if (problem && !isSome(waiting)) {
      // Nothing waits: what failed was reading.
      problem = undefined;
      await refresh();
    }
    while (isSome(waiting)) {
      flying = waiting;
      waiting = NONE;
      try {
        await write(flying);
        flying = NONE;
        problem = undefined;
        tabs.tell();
      } catch (error) {
        waiting = together(flying, waiting);
        flying = NONE;
        problem = problemOf(error);
        break;
      }
    }
    show();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing ??= run().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  function add(changes: Changes, rest: number): void {
    waiting = together(waiting, changes);
    show();
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), rest);
  }

  function replace(fields: DraftFields): void {
    removed = { before: all, after: fields };
    add({ clears: true, fields: new Map(Object.entries(fields)) }, 0);
  }

  function sleep(): void {
    // Nothing is taken back after the page was left, also where what was cleared is still on its way to the disk.
    removed = undefined;
    if (waits() || problem) {
      show();
      return;
    }
    // Whoever comes back sees what is stored by then, and until then nothing.
    tabs.close();
    books.close();
    state = 'opening';
    stored = undefined;
    show();
  }

  function wake(): void {
    tabs.open();
    void refresh();
  }

  show();
  return {
    edit: (id, field) => add({ clears: false, fields: new Map([[id, field]]) }, REST),
    clear: () => replace({}),
    replace,
    undo: () => {
      const back = removed ? broughtBack(removed, all) : [];
      removed = undefined;
      add({ clears: false, fields: new Map(back) }, 0);
    },
    settled: flush,
  };
}
