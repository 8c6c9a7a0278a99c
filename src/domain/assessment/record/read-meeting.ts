/** Reads the record of a meeting of unknown origin, field by field, as read-record.ts does with sheets. */
import { isLevel } from '../level.ts';
import { ITEM_ID, MEETING_FORMAT, ROLES } from './format.ts';
import { isFields } from './fields.ts';
import { LenientReader } from './lenient.ts';
import type { Agreed, AgreedAnswer, MeetingRecord, Member } from './meeting-record.ts';
import { briefly, type Problem } from './problem.ts';
import { readAnswers, readNotes } from './read-answers.ts';
import { identityOf, type Refusal } from './read-record.ts';

export type ReadMeeting =
  | {
      readonly record: MeetingRecord;
      readonly problems: readonly Problem[];
      readonly refusal?: never;
      readonly found?: never;
    }
  | {
      readonly record?: never;
      readonly problems?: never;
      readonly refusal: Refusal;
      readonly found: string;
    };

const KNOWN = [
  ...['$schema', 'kind', 'format', 'id', 'revision', 'questionnaire', 'about'],
  ...['sheets', 'agreed', 'result', 'savedAt'],
];

/** Whether a value says of itself that it is a meeting. */
export function isMeeting(value: unknown): boolean {
  return isFields(value) && value['kind'] === 'meeting';
}

/**
 * @param id the name that the record gets where it has none
 * @param isFile whether it came from elsewhere: more than limits.ts says is then left out
 */
export function readMeeting(value: unknown, id: string, isFile = false): ReadMeeting {
  if (!isFields(value) || !isMeeting(value)) {
    return { refusal: 'not-a-sheet', found: briefly(value) };
  }
  const { format } = value;
  if (typeof format === 'number' && format > MEETING_FORMAT) {
    return { refusal: 'newer-format', found: briefly(format) };
  }
  if (format !== MEETING_FORMAT) return { refusal: 'not-a-sheet', found: briefly(format) };
  const questionnaire = identityOf(value['questionnaire']);
  if (!questionnaire) {
    return { refusal: 'no-questionnaire', found: briefly(value['questionnaire']) };
  }
  const reader = new LenientReader(isFile);
  reader.only(value, KNOWN, '');
  const record: MeetingRecord = {
    kind: 'meeting',
    format: MEETING_FORMAT,
    id: reader.name(value['id'], 'id') || id,
    revision: reader.count(value['revision'], 'revision'),
    questionnaire,
    about: aboutOf(reader, value['about']),
    sheets: membersOf(reader, value['sheets']),
    agreed: agreedOf(reader, value['agreed']),
    result: reader.name(value['result'], 'result'),
    savedAt: reader.name(value['savedAt'], 'savedAt'),
  };
  return { record, problems: reader.problems };
}

function aboutOf(reader: LenientReader, value: unknown): MeetingRecord['about'] {
  const fields = reader.fields(value, 'about');
  reader.only(fields, ['name', 'unit', 'date', 'chair'], 'about');
  return {
    name: reader.name(fields['name'], 'about.name'),
    unit: reader.name(fields['unit'], 'about.unit'),
    date: reader.day(fields['date'], 'about.date'),
    chair: reader.name(fields['chair'], 'about.chair'),
  };
}

/** One without a name of its own is given the name of its place, so that two people never become one. */
function membersOf(reader: LenientReader, value: unknown): Member[] {
  const taken = new Set<string>();
  return reader.list(value, 'sheets', (entry, at): Member | undefined => {
    if (!isFields(entry)) return reader.wrong(at, 'object', entry);
    reader.only(entry, ['id', 'revision', 'person', 'role', 'answers', 'notes'], at);
    let id = reader.name(entry['id'], `${at}.id`);
    if (id === '' || taken.has(id)) {
      reader.wrong(`${at}.id`, 'text', entry['id']);
      id = `${id}${at}`;
    }
    taken.add(id);
    return {
      id,
      revision: reader.count(entry['revision'], `${at}.revision`),
      person: reader.name(entry['person'], `${at}.person`),
      role: reader.oneOf(entry['role'], ['', ...ROLES], '', `${at}.role`, 'role'),
      answers: readAnswers(reader, entry['answers'], `${at}.answers`),
      notes: readNotes(reader, entry['notes'], `${at}.notes`),
    };
  });
}

function agreedOf(reader: LenientReader, value: unknown): Record<string, Agreed> {
  return reader.entries(value, 'agreed', (entry, item, at): Agreed | undefined => {
    if (!ITEM_ID.test(item)) return reader.wrong(at, 'item', item);
    if (!isFields(entry)) return reader.wrong(at, 'object', entry);
    reader.only(entry, ['answer', 'reason', 'approver', 'date'], at);
    const answer =
      entry['answer'] === undefined
        ? undefined
        : agreedAnswer(reader, entry['answer'], `${at}.answer`);
    return {
      ...(answer && { answer }),
      reason: reader.reason(entry['reason'], `${at}.reason`),
      approver: reader.name(entry['approver'], `${at}.approver`),
      date: reader.day(entry['date'], `${at}.date`),
    };
  });
}

function agreedAnswer(reader: LenientReader, value: unknown, at: string): AgreedAnswer | undefined {
  if (!isFields(value)) return reader.wrong(at, 'answer', value);
  const { state, level } = value;
  if (state === 'na') {
    reader.only(value, ['state'], at);
    return { state };
  }
  if (state !== 'answered') return reader.wrong(at, 'answer', state);
  if (!isLevel(level)) return reader.wrong(`${at}.level`, 'level', level);
  reader.only(value, ['state', 'level'], at);
  return { state, level };
}
