/** The meeting that a page shows, and how a change of it is written. */
import { blankMeeting, type MeetingEdit } from '#domain/assessment/record/meeting-edits.ts';
import type { MeetingAbout, MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { readMeeting } from '#domain/assessment/record/read-meeting.ts';
import type { Identity } from '#domain/assessment/record/sheet-record.ts';
import { standingOf } from '#domain/assessment/record/standing.ts';
import type { Reading, Writing } from './books.ts';
import { newId } from './new-id.ts';
import type { Original } from './originals.ts';
import { goneKey, NewerRecordError, stamped, type Position } from './position.ts';
import type { Step } from './steps.ts';

/** Setting that names the meeting that the page opens. */
export const CURRENT_MEETING = 'current-meeting';

/** What steps need to know of the page. */
export type MeetingSetting = {
  readonly identity: Identity;
  /** What a new meeting says of itself. */
  readonly about: () => Partial<MeetingAbout>;
  readonly now: () => Date;
};

/** A meeting that nobody has written in. */
export function newMeeting({ identity, about }: MeetingSetting): Position<MeetingRecord> {
  return { record: blankMeeting(identity, newId(), about()), isNew: true };
}

/** Reads what is stored under a name; undefined when there is nothing, or nothing that this page may change. */
export async function storedMeeting(
  shelves: Reading,
  { identity }: MeetingSetting,
  id: string,
): Promise<MeetingRecord | undefined> {
  const { record } = readMeeting(await shelves.get('meetings', id), id);
  return record && standingOf(record.questionnaire, identity) === 'same' ? record : undefined;
}

/** Makes an edit to the meeting of the page as it is stored now. */
export function meetingStep(edit: MeetingEdit, setting: MeetingSetting): Step<MeetingRecord> {
  return {
    show: edit,
    write: async (shelves, at) => {
      const { record, isNew } = await targetOf(shelves, at, setting);
      const written = stamped(edit(record), record, setting);
      await keepUnread(shelves, written.id, setting);
      shelves.put('meetings', written.id, written);
      if (isNew) shelves.put('settings', CURRENT_MEETING, written.id);
      return { record: written, isNew: false };
    },
  };
}

/** What an edit is made to: what is stored, else what another tab has begun meanwhile, else what the page shows. */
async function targetOf(
  shelves: Reading,
  at: Position<MeetingRecord>,
  setting: MeetingSetting,
): Promise<Position<MeetingRecord>> {
  const { id } = at.record;
  if ((await shelves.get('meetings', id)) !== undefined) {
    const record = await storedMeeting(shelves, setting, id);
    if (!record) throw new NewerRecordError();
    return { record, isNew: false };
  }
  const isGone = (await shelves.get('settings', goneKey(id))) === true;
  // Thrown out by the browser: everything that the page still knows is written again.
  if (!at.isNew && !isGone) return { record: at.record, isNew: true };
  const current = await shelves.get('settings', CURRENT_MEETING);
  const other =
    typeof current === 'string' ? await storedMeeting(shelves, setting, current) : undefined;
  if (other) return { record: other, isNew: false };
  return isGone ? newMeeting(setting) : at;
}

/** What could not be read of the stored meeting stays among the originals before it is written over. */
async function keepUnread(
  shelves: Writing,
  meeting: string,
  { now }: MeetingSetting,
): Promise<void> {
  const stored = await shelves.get('meetings', meeting);
  const { problems = [] } = readMeeting(stored, meeting);
  if (problems.length === 0) return;
  const original: Original = {
    ...{ id: newId(), at: now().toISOString(), from: 'browser', name: '' },
    ...{ text: JSON.stringify(stored, null, 2), problems },
  };
  shelves.put('originals', original.id, original);
}
