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
import {
  draftKey,
  FIRST_DRAFT,
  givenName,
  titleOf,
  type ListedDraft,
} from '#domain/forms/draft/named-draft.ts';
import type { Drafted } from '#domain/forms/draft/draft-place.ts';
import type { Books } from '#stores/kept/books.ts';
import type { DatabaseProblem } from '#stores/kept/database-problem.ts';
import { createKeeping, type Status } from '#stores/kept/keeping.ts';
import type { PageEvents } from '#stores/kept/leaving.ts';
import {
  broughtBack,
  isSome,
  NONE,
  together,
  withChanges,
  type Changes,
  type Replaced,
} from './changes.ts';
import { draftBooks, draftChannel, type DraftShelf } from './draft-books.ts';
import { hintDrafts } from './draft-hint.ts';
import { readFormDrafts } from './draft-shelf.ts';

/** Keys rest so long before what they brought is written, in milliseconds. */
const REST = 300;

export interface DraftState extends SortedFields {
  /** Until something was read, nothing that the page shows is a draft. */
  readonly state: Status[0];
  /** Why the last change was not kept, or the next one will not be. */
  readonly problem: DatabaseProblem | undefined;
  /** A change is on its way to the disk. Until it is there nothing may be called saved. */
  readonly pending: boolean;
  /** The time of the last write that is on the disk, as ISO 8601; empty where there is none. */
  readonly savedAt: string;
  /** What was cleared or replaced last can be brought back while the page is open. */
  readonly cleared: boolean;
  /** Which of the drafts of the form it is. */
  readonly id: string;
  /** What it is called, by somebody or by what is written in it; empty where nothing is. */
  readonly name: string;
  /** The other drafts of the form, in the order in which they were begun. */
  readonly others: readonly ListedDraft[];
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
  /**
   * Turns to another draft of the form, be it there already or not. @returns whether it has: what could not be written
   * here stays on the page.
   */
  readonly turn: (id: string) => Promise<boolean>;
  /** Removes a draft of the form, this one or another. @returns whether it has */
  readonly remove: (id: string) => Promise<boolean>;
  /** Writes what waits, or reads what could not be read. Ends when that is done, or when the reason why not is known. */
  readonly settled: () => Promise<void>;
}

export interface DraftOptions {
  /** The form, and the path of the site: another one of the same server has drafts of its own. */
  readonly form: string;
  readonly site: string;
  /** Which draft of the form; the one that was written last where absent. */
  readonly id?: string | undefined;
  /** The blanks that name a draft, the best first. */
  readonly naming?: readonly string[];
  /** What it is a draft of; a form where absent. */
  readonly of?: Drafted;
  /** The places to write in, as the form has them today. */
  readonly blanks: Blanks;
  readonly events: PageEvents;
  readonly now?: () => Date;
}

/** @param told is called after every change of the state */
export function openDraft(
  { form, site, id: asked, naming = [], of, blanks, events, now = () => new Date() }: DraftOptions,
  told: (state: DraftState) => void,
): DraftStore {
  /** Which draft is meant; until one was read or written the one that was written last, whichever that is. */
  let id = asked;
  let others: readonly ListedDraft[] = [];
  let stored: Draft | undefined;
  let waiting = NONE;
  /** What of it has come since the last write was begun. */
  let since = NONE;
  let removed: Replaced | undefined;
  /** Everything that stands on the page or beside it. */
  let all: DraftFields = {};

  const waits = () => isSome(waiting);

  const keeping = createKeeping<DraftShelf>(
    {
      look: async (books) => {
        const [read, count] = await books.read((shelves) =>
          Promise.all([readFormDrafts(shelves, form, id), shelves.count('drafts')]),
        );
        return () => {
          hint(count);
          ({ id, others } = read);
          if (read.draft === 'newer') return 'newer';
          stored = read.draft;
          return undefined;
        };
      },
      waits,
      write,
      isBlank: () => Object.keys(all).length === 0,
      evicted: () => {
        // What the page shows is all that is left of it, so that all of it waits to be written.
        waiting = together({ clears: false, fields: new Map(Object.entries(all)) }, waiting);
        since = waiting;
        others = [];
      },
      forget: () => {
        waiting = NONE;
        since = NONE;
        stored = undefined;
        others = [];
      },
      noUndo: () => {
        removed = undefined;
      },
      show,
    },
    events,
    (lost) => draftBooks(site, lost, of),
    draftChannel(site, of),
  );

  /** Makes room in blanks that ask for something else today, before anything is written into them. */
  function moved(fields: DraftFields = {}): DraftFields {
    const { placed, beside } = sortFields(fields, blanks);
    return { ...placed, ...beside };
  }

  function show(...[state, problem, pending]: Status): void {
    const fields = withChanges(moved(stored?.fields), waiting);
    const { placed, beside } = sortFields(fields, blanks);
    all = { ...placed, ...beside };
    told({
      ...{ state, problem, pending, placed, beside },
      savedAt: problem ? '' : (stored?.savedAt ?? ''),
      cleared: removed !== undefined,
      id: id ?? FIRST_DRAFT,
      name: givenName(all) || titleOf(all, naming),
      others,
    });
  }

  async function write(books: Books<DraftShelf>): Promise<() => void> {
    const changes = waiting;
    since = NONE;
    const [written, count, meant] = await books.write(async (shelves) => {
      const known = id ?? (await readFormDrafts(shelves, form)).id;
      const key = draftKey(form, known);
      const read = readDraft(await shelves.get('drafts', key));
      if (read === 'newer') throw new DOMException('', 'VersionError');
      const fields = withChanges(moved(read?.fields), changes);
      const title = titleOf(fields, naming);
      const draft = { format: DRAFT_FORMAT, savedAt: now().toISOString(), title, fields };
      const isSome = Object.keys(fields).length > 0;
      if (isSome) shelves.put('drafts', key, draft);
      else shelves.remove('drafts', key);
      return [isSome ? draft : undefined, await shelves.count('drafts'), known] as const;
    });
    return () => {
      stored = written;
      waiting = since;
      id = meant;
      hint(count);
    };
  }

  /** Of forms the first page says what was begun. */
  function hint(count: number): void {
    if (of === undefined) hintDrafts(site, count);
  }

  function add(changes: Changes, rest: number): void {
    waiting = together(waiting, changes);
    since = together(since, changes);
    keeping.changed(rest);
  }

  function replace(fields: DraftFields): void {
    removed = { before: all, after: fields };
    add({ clears: true, fields: new Map(Object.entries(fields)) }, 0);
  }

  /** @returns whether all that waited is on the disk */
  async function writeAll(): Promise<boolean> {
    await keeping.settled();
    return !waits();
  }

  async function turn(next: string): Promise<boolean> {
    if (!(await writeAll())) return false;
    id = next;
    stored = undefined;
    removed = undefined;
    await keeping.reopen();
    return true;
  }

  async function remove(which: string): Promise<boolean> {
    if (which === id) {
      replace({});
      // It was asked for beforehand, so nothing is taken back.
      removed = undefined;
      return writeAll();
    }
    return keeping
      .write(async (shelves) => shelves.remove('drafts', draftKey(form, which)))
      .then(
        () => true,
        () => false,
      );
  }

  show('opening', undefined, false);
  return {
    edit: (id, field) => add({ clears: false, fields: new Map([[id, field]]) }, REST),
    clear: () => replace({}),
    replace,
    undo: () => {
      const back = removed ? broughtBack(removed, all) : [];
      removed = undefined;
      add({ clears: false, fields: new Map(back) }, 0);
    },
    turn,
    remove,
    settled: keeping.settled,
  };
}
