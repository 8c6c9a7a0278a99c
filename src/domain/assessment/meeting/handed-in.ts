/** Reads a file that somebody handed in to a meeting: a person's sheet, or a whole meeting from another computer. */
import { carryRecord } from '../migration/carry-record.ts';
import type { Outline } from '../outline.ts';
import type { Carried } from '../record/carried.ts';
import { isFields } from '../record/fields.ts';
import { LONGEST_NAME, MOST_PEOPLE } from '../record/limits.ts';
import type { MeetingRecord } from '../record/meeting-record.ts';
import type { Problem } from '../record/problem.ts';
import { parseFile } from '../record/parse-file.ts';
import { readFile, type FileRefusal } from '../record/read-file.ts';
import { isMeeting, readMeeting } from '../record/read-meeting.ts';
import type { SheetRecord } from '../record/sheet-record.ts';
import { standingOf } from '../record/standing.ts';

export type HandedIn =
  | {
      readonly kind: 'sheet';
      readonly sheet: SheetRecord;
      readonly problems: readonly Problem[];
      /** What became of answers to an older questionnaire. */
      readonly carried: Carried | undefined;
    }
  | {
      readonly kind: 'meeting';
      readonly meeting: MeetingRecord;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly why: FileRefusal; readonly found: string };

/** What is needed of the outline. */
type Asked = Pick<Outline, 'id' | 'version' | 'items' | 'migrations'>;

/**
 * @param text of the file
 * @param spare the name that a record without one gets
 */
export function readHandedIn(text: string, spare: string, outline: Asked): HandedIn {
  const value = valueOf(text);
  if (isMeeting(value)) return readMeetingFile(value, spare, outline);
  // A sheet keeps its name, so that the same one is known when it is handed in again.
  const own = isFields(value) ? value['id'] : undefined;
  const id = typeof own === 'string' && own !== '' && own.length <= LONGEST_NAME ? own : spare;
  const read = readFile(text, outline, id, (record) => carryRecord(record, outline));
  if (!read.record) return { kind: 'refused', why: read.refusal, found: read.found };
  const { record: sheet, problems, carried } = read;
  return { kind: 'sheet', sheet, problems, carried };
}

function valueOf(text: string): unknown {
  try {
    return parseFile(text);
  } catch {
    return undefined;
  }
}

function readMeetingFile(value: unknown, spare: string, outline: Asked): HandedIn {
  const people = isFields(value) && Array.isArray(value['sheets']) ? value['sheets'].length : 0;
  // A meeting without some of its people would be another one.
  if (people > MOST_PEOPLE) {
    return { kind: 'refused', why: 'too-many-people', found: String(people) };
  }
  const { record, refusal, problems, found } = readMeeting(value, spare, true);
  if (!record) return { kind: 'refused', why: refusal, found };
  const { version, id } = record.questionnaire;
  const standing = standingOf(record.questionnaire, outline);
  if (standing === 'same') return { kind: 'meeting', meeting: record, problems };
  // What was agreed on an older questionnaire means something else in this one.
  const why = `${standing}-questionnaire` as const;
  return { kind: 'refused', why, found: standing === 'other' ? id : version };
}
