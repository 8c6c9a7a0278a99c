/** The meetings of this browser. What holds of sheets holds of them: shown at once, called saved when it is on the disk. */
import { atom, type ReadableAtom } from 'nanostores';
import { renewedResult } from '#domain/assessment/meeting/result-sheet.ts';
import type { MeetingEdit } from '#domain/assessment/record/meeting-edits.ts';
import type { MeetingAbout, MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { readRecord } from '#domain/assessment/record/read-record.ts';
import type { Identity, SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { standingOf } from '#domain/assessment/record/standing.ts';
import type { PageEvents } from '#stores/kept/leaving.ts';
import { createMeetingKeeper, type MeetingKeeper } from './meeting-keeper.ts';
import {
  CURRENT_MEETING,
  meetingStep,
  newMeeting,
  storedMeeting,
  type MeetingSetting,
} from './meeting-position.ts';
import { newId } from './new-id.ts';
import { CURRENT, goneKey, stamped } from './position.ts';

/** What was done last and can be taken back while this page is open. */
export type MeetingUndo = {
  /** A person was taken out, what was agreed on an item was cleared, or the whole meeting was removed. */
  readonly kind: 'person' | 'agreed' | 'removed';
  readonly takeBack: () => void;
};

/** Makes the sheet of the result; undefined when no sheet of the meeting counts. */
export type MakeResult = (meeting: MeetingRecord, name: string) => SheetRecord | undefined;

export type MeetingStore = Pick<
  MeetingKeeper,
  '$meeting' | '$meetings' | '$saving' | '$state' | 'settled' | 'isInMemory'
> & {
  readonly $undo: ReadableAtom<MeetingUndo | undefined>;
  /** Changes the open meeting. The change may be made more than once, to what is stored by then. */
  readonly change: (edit: MeetingEdit) => void;
  /** Changes it as somebody types: written when typing rests. */
  readonly type: (edit: MeetingEdit) => void;
  /** Changes it so that it can be taken back by another change. */
  readonly undoable: (kind: MeetingUndo['kind'], edit: MeetingEdit, back: MeetingEdit) => void;
  readonly undo: () => void;
  readonly retry: () => void;
  readonly openMeeting: (id: string) => Promise<boolean>;
  /** Begins another meeting beside the others. */
  readonly beginMeeting: () => Promise<boolean>;
  /** Takes out the open meeting. The sheet that was made of its result stays. */
  readonly removeMeeting: () => Promise<boolean>;
  /** Puts a meeting that came from elsewhere beside the others and opens it; never over one of this browser. */
  readonly putMeeting: (record: MeetingRecord) => Promise<boolean>;
  /** All sheets of this browser that belong to the questionnaire. */
  readonly sheetsHere: () => Promise<SheetRecord[]>;
  /** Makes the sheet of the result, or renews it, and opens it on all pages. @returns it; undefined when it is not kept */
  readonly form: (make: MakeResult) => Promise<SheetRecord | undefined>;
};

export type MeetingOptions = {
  readonly events?: PageEvents;
  readonly about?: () => Partial<MeetingAbout>;
  readonly now?: () => Date;
};

/** A copy of a meeting makes a result of its own. */
const COPY = { result: '' };

/** So long typing rests before it is written, in milliseconds. */
const REST = 200;

/** Opens the meetings of a questionnaire. One store a page. */
export function createMeetingStore(identity: Identity, options: MeetingOptions = {}): MeetingStore {
  const { events = globalThis, about = () => ({}), now = () => new Date() } = options;
  const setting: MeetingSetting = { identity, about, now };
  const $undo = atom<MeetingUndo | undefined>();
  const forget = () => $undo.set(undefined);
  const { add, direct, read, ...keeper } = createMeetingKeeper(setting, events, forget);
  // Whoever comes next to this computer may come back to the page, and takes nothing back.
  events.addEventListener('pagehide', forget);

  const put = (record: MeetingRecord): Promise<boolean> =>
    direct((shelves) => {
      shelves.put('meetings', record.id, record);
      shelves.put('settings', CURRENT_MEETING, record.id);
      shelves.remove('settings', goneKey(record.id));
      return Promise.resolve();
    });

  function change(edit: MeetingEdit, rest = 0): void {
    add(meetingStep(edit, setting), rest);
    $undo.set(undefined);
  }

  async function form(make: MakeResult): Promise<SheetRecord | undefined> {
    let made: SheetRecord | undefined;
    const done = await direct(async (shelves) => {
      const meeting = await storedMeeting(shelves, setting, keeper.$meeting.get().id);
      if (!meeting) return;
      const stored = readRecord(await shelves.get('sheets', meeting.result), meeting.result);
      const isOurs = stored.record && standingOf(stored.record.questionnaire, identity) === 'same';
      const before = isOurs ? stored.record : undefined;
      const result = make(meeting, before?.id ?? newId());
      if (!result) return;
      const sheet = before ? renewedResult(before, result) : result;
      made = stamped(sheet, sheet, setting);
      shelves.put('sheets', made.id, made);
      shelves.put('settings', CURRENT, made.id);
      const noted = stamped({ ...meeting, result: made.id }, meeting, setting);
      shelves.put('meetings', noted.id, noted);
    });
    return done ? made : undefined;
  }

  return {
    ...keeper,
    $undo,
    change: (edit) => change(edit),
    type: (edit) => change(edit, REST),
    undoable: (kind, edit, back) => {
      add(meetingStep(edit, setting));
      $undo.set({ kind, takeBack: () => add(meetingStep(back, setting)) });
    },
    undo: () => {
      const undo = $undo.get();
      $undo.set(undefined);
      undo?.takeBack();
    },
    retry: () => add(meetingStep((record) => record, setting)),
    openMeeting: (id) =>
      direct(async (shelves) => {
        if (await storedMeeting(shelves, setting, id)) shelves.put('settings', CURRENT_MEETING, id);
      }),
    beginMeeting: () => {
      const { record } = newMeeting(setting);
      return put(stamped(record, record, setting));
    },
    removeMeeting: async () => {
      const before = keeper.$meeting.get();
      const done = await direct((shelves) => {
        shelves.remove('meetings', before.id);
        shelves.put('settings', goneKey(before.id), true);
        shelves.remove('settings', CURRENT_MEETING);
        return Promise.resolve();
      });
      if (done) $undo.set({ kind: 'removed', takeBack: () => void put(before) });
      return done;
    },
    putMeeting: (record) =>
      direct(async (shelves) => {
        const stored = await shelves.get('meetings', record.id);
        const isSame = JSON.stringify(stored) === JSON.stringify(record);
        // What lies here under the same name is another state of it, and stays as it is.
        const copy = stored === undefined || isSame ? record : { ...record, ...COPY, id: newId() };
        shelves.put('meetings', copy.id, copy);
        shelves.put('settings', CURRENT_MEETING, copy.id);
        shelves.remove('settings', goneKey(copy.id));
      }),
    sheetsHere: async () => {
      const values = await read((shelves) => shelves.all('sheets'));
      return values
        .flatMap((value) => readRecord(value, '').record ?? [])
        .filter(({ questionnaire }) => standingOf(questionnaire, identity) === 'same');
    },
    form,
  };
}
