/**
 * The life of a meeting on a page, by the rules of keeper.ts: written as it changes, followed as other tabs write, let
 * go while the page sleeps in the memory of the browser, and kept in memory where the database fails.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { isBlankMeeting } from '#domain/assessment/record/meeting-edits.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { readMeeting } from '#domain/assessment/record/read-meeting.ts';
import { standingOf } from '#domain/assessment/record/standing.ts';
import { assessmentBooks, CHANNEL, type Reading, type Writing } from './books.ts';
import { memoryBooks } from './memory-books.ts';
import { problemOf, type DatabaseProblem } from '#stores/kept/database-problem.ts';
import { watchLeaving, type PageEvents } from '#stores/kept/leaving.ts';
import { CURRENT_MEETING, newMeeting, type MeetingSetting } from './meeting-position.ts';
import { goneKey } from './position.ts';
import { createQueue } from './queue.ts';
import type { Saving } from './saving.ts';
import type { Step } from './steps.ts';
import { openTabs } from '#stores/kept/tabs.ts';

export type MeetingKeeper = {
  readonly $meeting: ReadableAtom<MeetingRecord>;
  /** All meetings of this questionnaire, the newest first. */
  readonly $meetings: ReadableAtom<readonly MeetingRecord[]>;
  readonly $saving: ReadableAtom<Saving>;
  readonly $state: ReadableAtom<'opening' | 'ready'>;
  /** Shows a step and writes it: at once, or when nothing more has come for some milliseconds. */
  readonly add: (step: Step<MeetingRecord>, rest?: number) => void;
  readonly read: <Result>(act: (shelves: Reading) => Promise<Result>) => Promise<Result>;
  /** Writes something after everything that waits. @returns whether it is on the disk */
  readonly direct: (act: (shelves: Writing) => Promise<void>) => Promise<boolean>;
  /** Whether nothing outlives this page. */
  readonly isInMemory: () => boolean;
  /** Writes what waits. Ends when it is on the disk, or when the reason why it is not is said. */
  readonly settled: () => Promise<void>;
};

/** @param cleared is called when somebody has cleared everything: nothing of before may be taken back */
export function createMeetingKeeper(
  setting: MeetingSetting,
  events: PageEvents,
  cleared: () => void,
): MeetingKeeper {
  const queue = createQueue(newMeeting(setting));
  const $meeting = atom(queue.shown());
  const $meetings = atom<readonly MeetingRecord[]>([]);
  const $saving = atom<Saving>({ problem: undefined, at: '', pending: false });
  const $state = atom<'opening' | 'ready'>('opening');
  const tabs = openTabs(CHANNEL, () => void refresh());
  const leaving = watchLeaving(events, { write: () => void flush(), sleep, wake });
  let problem: DatabaseProblem | undefined;
  let books = assessmentBooks((loss) => {
    if (loss === 'cleared') {
      queue.drop(newMeeting(setting));
      $meetings.set([]);
      problem = undefined;
      cleared();
    } else if (loss === 'newer' || !isBlankMeeting(queue.shown())) problem = loss;
    show();
  });
  let inMemory = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let started = start();

  function show(): void {
    const { record, isNew } = queue.at();
    const waits = queue.length() > 0;
    $meeting.set(queue.shown());
    $saving.set({ problem, at: isNew ? '' : record.savedAt, pending: waits && !problem });
    const isLostOnLeaving = inMemory || problem === 'evicted';
    leaving.ask(waits || (isLostOnLeaving && !isBlankMeeting(queue.shown())));
  }

  async function start(): Promise<void> {
    try {
      await look();
    } catch (error) {
      problem = problemOf(error);
      books = memoryBooks();
      inMemory = true;
    }
    // Whoever waits until it is ready finds the meeting there.
    show();
    $state.set('ready');
  }

  /** Reads what is stored, and stands where the browser stands. */
  async function look(): Promise<void> {
    const { record, isNew } = queue.at();
    const begun = queue.era();
    const stored = await books.read(async (shelves) => ({
      all: await shelves.all('meetings'),
      current: await shelves.get('settings', CURRENT_MEETING),
      isGone: (await shelves.get('settings', goneKey(record.id))) === true,
    }));
    if (begun !== queue.era()) return;
    const meetings = stored.all.flatMap((value) => readMeeting(value, '').record ?? []);
    const ours = meetings.filter(
      ({ questionnaire }) => standingOf(questionnaire, setting.identity) === 'same',
    );
    $meetings.set(ours.sort((a, b) => b.savedAt.localeCompare(a.savedAt)));
    // Steps that wait find what is stored when they are written.
    if (queue.length() > 0) return;
    const isThere = isNew || meetings.some(({ id }) => id === record.id);
    const current = ours.find(({ id }) => id === stored.current);
    if (!isThere && !stored.isGone) problem = 'evicted';
    else if (current) queue.moveTo({ record: current, isNew: false });
    else if (!isNew) queue.moveTo(newMeeting(setting));
  }

  async function refresh(): Promise<void> {
    try {
      await look();
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
      if (!inMemory) problem = undefined;
      tabs.tell();
    } catch (error) {
      problem = problemOf(error);
    }
    show();
    // More may have come meanwhile.
    if (queue.length() > 0 && !problem) await flush();
    else if (queue.length() === 0) await list();
  }

  /** Brings the list up to date. What is stored stays stored where that fails: the page knows what it has written. */
  async function list(): Promise<void> {
    try {
      await look();
    } catch {
      const { record } = queue.at();
      $meetings.set([record, ...$meetings.get().filter(({ id }) => id !== record.id)]);
    }
    show();
  }

  function sleep(): void {
    if (queue.length() > 0 || problem) return;
    // Whoever comes back sees what is stored by then, and until then nothing.
    tabs.close();
    books.close();
    $state.set('opening');
    queue.moveTo(newMeeting(setting));
    $meeting.set(queue.shown());
    $meetings.set([]);
  }

  function wake(): void {
    tabs.open();
    started = refresh().then(() => $state.set('ready'));
  }

  return {
    ...{ $meeting, $meetings, $saving, $state, settled: flush },
    isInMemory: () => inMemory,
    read: (act) => books.read(act),
    add: (step, rest = 0) => {
      queue.add(step);
      show();
      clearTimeout(timer);
      if (rest === 0) void flush();
      else timer = setTimeout(() => void flush(), rest);
    },
    direct: async (act) => {
      const begun = queue.era();
      await flush();
      if (queue.length() > 0 || begun !== queue.era()) return false;
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
  };
}
