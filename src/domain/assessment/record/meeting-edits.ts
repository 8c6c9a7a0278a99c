/** Changes of the record of a meeting: functions, so that each can be made to whatever is stored by then. */
import { MEETING_FORMAT } from './format.ts';
import type { Agreed, MeetingAbout, MeetingRecord, Member } from './meeting-record.ts';
import type { Identity, SheetRecord } from './sheet-record.ts';
import { LONGEST_NAME, MOST_PEOPLE } from './limits.ts';
import { wholeTexts } from './whole-texts.ts';

export type MeetingEdit = (record: MeetingRecord) => MeetingRecord;

/** An empty record that was never written. @param id a new random name */
export function blankMeeting(
  { id, version }: Identity,
  name: string,
  about: Partial<MeetingAbout> = {},
): MeetingRecord {
  return {
    kind: 'meeting',
    format: MEETING_FORMAT,
    id: name,
    revision: 0,
    questionnaire: { id, version },
    about: { name: '', unit: '', date: '', chair: '', ...about },
    sheets: [],
    agreed: {},
    result: '',
    savedAt: '',
  };
}

/** Whether nobody has put anything into it. */
export function isBlankMeeting({ sheets, agreed, revision }: MeetingRecord): boolean {
  return revision === 0 && sheets.length === 0 && Object.keys(agreed).length === 0;
}

export function withAbout(record: MeetingRecord, about: Partial<MeetingAbout>): MeetingRecord {
  return { ...record, about: { ...record.about, ...wholeTexts(about) } };
}

/** The part of a sheet that a meeting looks at. */
export function memberOf({ id, revision, about, answers, notes }: SheetRecord): Member {
  return { id, revision, person: about.person, role: about.role, answers, notes };
}

/** The record with the unit of a sheet that is handed in, where nobody has said whose meeting it is. */
export function withUnitOf(record: MeetingRecord, { about }: SheetRecord): MeetingRecord {
  if (record.about.unit.trim() !== '' || about.unit.trim() === '') return record;
  return withAbout(record, { unit: about.unit });
}

/** What happened to a sheet that was handed in. */
export type Handed = 'added' | 'renewed' | 'older' | 'full';

/**
 * What handing in a sheet would do. The same sheet of the same person takes the place of its earlier state; the same
 * sheet under another name is a copy that somebody else filled in, and a sheet of its own.
 */
export function handing(record: MeetingRecord, member: Member): Handed {
  const before = placeOf(record, member);
  if (!before) return record.sheets.length < MOST_PEOPLE ? 'added' : 'full';
  return before.revision > member.revision ? 'older' : 'renewed';
}

/** The sheet on the table whose place one that is handed in would take. */
export function placeOf(record: MeetingRecord, member: Member): Member | undefined {
  return record.sheets.find((other) => isSameSheet(other, member));
}

/** The record with a sheet handed in; the same where there is no place for it. */
export function withMember(record: MeetingRecord, given: Member): MeetingRecord {
  const member = wholeTexts(given);
  const { sheets } = record;
  const handed = handing(record, member);
  if (handed === 'older' || handed === 'full') return record;
  if (handed === 'renewed') {
    const renewed = (other: Member) => ({
      ...member,
      id: other.id,
      person: member.person || other.person,
      role: member.role || other.role,
    });
    return {
      ...record,
      sheets: sheets.map((other) => (isSameSheet(other, member) ? renewed(other) : other)),
    };
  }
  return { ...record, sheets: [...sheets, { ...member, id: freeName(member.id, sheets) }] };
}

/** Stands behind the name of a sheet, before the number of a copy of it. */
const COPY = '~';

const originOf = (id: string): string => id.split(COPY, 1).join('');

function isSameSheet(a: Member, b: Member): boolean {
  if (originOf(a.id) !== originOf(b.id)) return false;
  return a.person === b.person || a.person === '' || b.person === '';
}

/** @returns a name that no sheet on the table has, also where copies were taken out again */
function freeName(id: string, sheets: readonly Member[]): string {
  const taken = new Set(sheets.map((other) => other.id));
  let free = id;
  for (let copy = 2; taken.has(free); copy += 1) {
    const number = `${COPY}${copy}`;
    free = originOf(id).slice(0, LONGEST_NAME - number.length) + number;
  }
  return free;
}

/** The record with another name, role or answers of a person. */
export function withMemberChange(
  record: MeetingRecord,
  id: string,
  change: (member: Member) => Member,
): MeetingRecord {
  return {
    ...record,
    sheets: record.sheets.map((member) =>
      member.id === id ? { ...wholeTexts(change(member)), id } : member,
    ),
  };
}

export function withoutMember(record: MeetingRecord, id: string): MeetingRecord {
  return { ...record, sheets: record.sheets.filter((member) => member.id !== id) };
}

/**
 * The record with a part of what was agreed on an item. Approver and day of the first part are those of the item that
 * was settled last, else the chair and the day of the meeting: they seldom change within one.
 */
export function withAgreed(
  record: MeetingRecord,
  item: string,
  part: Partial<Agreed>,
): MeetingRecord {
  const before = record.agreed[item] ?? { reason: '', ...usualOf(record) };
  const { [item]: _, ...others } = record.agreed;
  // The one that was touched last stands last.
  return { ...record, agreed: { ...others, [item]: { ...before, ...wholeTexts(part) } } };
}

export function withoutAgreed(record: MeetingRecord, item: string): MeetingRecord {
  const { [item]: _, ...others } = record.agreed;
  return { ...record, agreed: others };
}

function usualOf({ agreed, about }: MeetingRecord): Pick<Agreed, 'approver' | 'date'> {
  const last = Object.values(agreed).findLast(({ approver }) => approver.trim() !== '');
  return { approver: last?.approver ?? about.chair, date: last?.date || about.date };
}
