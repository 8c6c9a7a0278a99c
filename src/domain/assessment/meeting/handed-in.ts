/** Reads a file that somebody handed in to a meeting: a person's sheet, or a whole meeting from another computer. */
import { carryRecord } from '../migration/carry-record.ts';
import type { Outline } from '../outline.ts';
import type { MeetingRecord } from '../record/meeting-record.ts';
import type { Problem } from '../record/problem.ts';
import { isMeeting, readMeeting } from '../record/read-meeting.ts';
import { readRecord, type Refusal } from '../record/read-record.ts';
import type { SheetRecord } from '../record/sheet-record.ts';
import { standingOf } from '../record/standing.ts';

/** Files of a dozen people with long notes stay far below; beyond it something else was chosen. In bytes. */
export const LARGEST_FILE = 5_000_000;

/** Why nothing was taken from a file. */
export type NotTaken = Refusal | 'not-json' | 'other-questionnaire' | 'newer-questionnaire';

export type HandedIn =
  | {
      readonly kind: 'sheet';
      readonly sheet: SheetRecord;
      readonly problems: readonly Problem[];
      /** It answered an older questionnaire, and what means the same was carried over. */
      readonly carried: boolean;
    }
  | {
      readonly kind: 'meeting';
      readonly meeting: MeetingRecord;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly why: NotTaken };

/**
 * @param text of the file
 * @param id the name that a record without one gets
 */
export function readHandedIn(
  text: string,
  id: string,
  outline: Pick<Outline, 'id' | 'version' | 'migrations'>,
): HandedIn {
  let value: unknown;
  try {
    // Editors of Windows put a mark before the text.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'refused', why: 'not-json' };
  }
  if (isMeeting(value)) {
    const { record, refusal, problems } = readMeeting(value, id);
    if (refusal) return { kind: 'refused', why: refusal };
    const why = refusedBy(standingOf(record.questionnaire, outline));
    // What an older questionnaire was agreed on means something else in this one.
    if (why || standingOf(record.questionnaire, outline) === 'older') {
      return { kind: 'refused', why: why ?? 'other-questionnaire' };
    }
    return { kind: 'meeting', meeting: record, problems };
  }
  const { record, refusal, problems } = readRecord(value, id);
  if (refusal) return { kind: 'refused', why: refusal };
  const standing = standingOf(record.questionnaire, outline);
  const why = refusedBy(standing);
  if (why) return { kind: 'refused', why };
  const sheet = standing === 'older' ? carryRecord(record, outline)?.record : record;
  if (!sheet) return { kind: 'refused', why: 'other-questionnaire' };
  return { kind: 'sheet', sheet, problems, carried: standing === 'older' };
}

function refusedBy(standing: ReturnType<typeof standingOf>): NotTaken | undefined {
  if (standing === 'other') return 'other-questionnaire';
  return standing === 'newer' ? 'newer-questionnaire' : undefined;
}
