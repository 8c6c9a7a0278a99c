/** The meetings of a page: which one it stands at, and the list beside it. */
import { atom, type ReadableAtom } from 'nanostores';
import { isBlankMeeting } from '#domain/assessment/record/meeting-edits.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { readMeeting } from '#domain/assessment/record/read-meeting.ts';
import { standingOf } from '#domain/assessment/record/standing.ts';
import type { PageEvents } from '#stores/kept/leaving.ts';
import { lazyMemory } from './lazy-memory.ts';
import { CURRENT_MEETING, newMeeting, type MeetingSetting } from './meeting-position.ts';
import { goneKey } from './position.ts';
import { createQueue } from './queue.ts';
import { keepRecords, type RecordKeeper } from './record-keeper.ts';
import type { Saving } from './saving.ts';

export type MeetingKeeper = RecordKeeper<MeetingRecord> & {
  readonly $meeting: ReadableAtom<MeetingRecord>;
  /** All meetings of this questionnaire, the newest first. */
  readonly $meetings: ReadableAtom<readonly MeetingRecord[]>;
  readonly $saving: ReadableAtom<Saving>;
  readonly $state: ReadableAtom<'opening' | 'ready'>;
  /** Whether nothing outlives this page. */
  readonly isInMemory: () => boolean;
};

/** @param noUndo is called when nothing of before may be taken back any more */
export function createMeetingKeeper(
  setting: MeetingSetting,
  events: PageEvents,
  noUndo: () => void,
): MeetingKeeper {
  const fresh = () => newMeeting(setting);
  const queue = createQueue(fresh);
  const $meeting = atom(queue.shown());
  const $meetings = atom<readonly MeetingRecord[]>([]);
  const $saving = atom<Saving>({ problem: undefined, at: '', pending: false });
  const $state = atom<'opening' | 'ready'>('opening');
  let isInMemory = false;

  const keeper = keepRecords(
    queue,
    [$meeting, $saving, $state],
    {
      look: async (books) => {
        const { record, isNew } = queue.at();
        const stored = await books.read(async (shelves) => ({
          all: await shelves.all('meetings'),
          current: await shelves.get('settings', CURRENT_MEETING),
          isGone: (await shelves.get('settings', goneKey(record.id))) === true,
        }));
        return () => {
          const meetings = stored.all.flatMap((value) => readMeeting(value, '').record ?? []);
          const ours = meetings.filter(
            ({ questionnaire }) => standingOf(questionnaire, setting.identity) === 'same',
          );
          $meetings.set(ours.sort((a, b) => b.savedAt.localeCompare(a.savedAt)));
          // Steps that wait find what is stored when they are written.
          if (queue.waits()) return undefined;
          const isThere = isNew || meetings.some(({ id }) => id === record.id);
          if (!isThere && !stored.isGone) return 'evicted';
          const current = ours.find(({ id }) => id === stored.current);
          if (current) queue.moveTo({ record: current, isNew: false });
          else if (!isNew) queue.moveTo(fresh());
          return undefined;
        };
      },
      // What is stored stays stored where the list cannot be read: the page knows what it has written.
      written: (look) =>
        look().catch(() => {
          const { record } = queue.at();
          $meetings.set([record, ...$meetings.get().filter(({ id }) => id !== record.id)]);
        }),
      isBlank: () => isBlankMeeting(queue.shown()),
      forget: () => {
        queue.forget();
        $meetings.set([]);
      },
      noUndo,
    },
    events,
    false,
    () => {
      isInMemory = true;
      return lazyMemory();
    },
  );
  return {
    ...{ $meeting, $meetings, $saving, $state },
    ...keeper,
    isInMemory: () => isInMemory,
  };
}
