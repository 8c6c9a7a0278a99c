/**
 * Reads a record of unknown origin: from storage, from a file, from another edition of this site.
 * One bad field costs that field alone. What is of another kind altogether is refused whole.
 */
import { isFields, type Fields } from './fields.ts';
import { FORMAT, OLDER_FORMATS, ROLES, VERSION } from './format.ts';
import { LenientReader } from './lenient.ts';
import { briefly, type Problem } from './problem.ts';
import { readAnswers, readNotes, readPlan } from './read-answers.ts';
import { readHeld } from './read-held.ts';
import type { EarlierRound, Identity, SheetAbout, SheetRecord } from './sheet-record.ts';

/** Why nothing was taken: no sheet at all, a format that does not exist yet, or one that belongs to no questionnaire. */
export type Refusal = 'not-a-sheet' | 'newer-format' | 'no-questionnaire';

export type ReadRecord =
  | {
      readonly record: SheetRecord;
      readonly problems: readonly Problem[];
      readonly refusal?: never;
    }
  | {
      readonly record?: never;
      readonly problems?: never;
      readonly refusal: Refusal;
      readonly found: string;
    };

const KNOWN = [
  ...['$schema', 'format', 'id', 'revision', 'questionnaire', 'about', 'answers', 'notes'],
  ...['plan', 'earlier', 'held', 'finishedOn', 'savedAt'],
];

/**
 * @param id the name that the record gets where it has none, as one of format 1
 * @param isFile whether it came from elsewhere: more than limits.ts says is then left out
 */
export function readRecord(value: unknown, id: string, isFile = false): ReadRecord {
  if (!isFields(value)) return { refusal: 'not-a-sheet', found: briefly(value) };
  const { format } = value;
  if (typeof format === 'number' && format > FORMAT) {
    return { refusal: 'newer-format', found: briefly(format) };
  }
  if (format !== FORMAT && !OLDER_FORMATS.includes(format)) {
    return { refusal: 'not-a-sheet', found: briefly(format) };
  }
  const questionnaire = identityOf(value['questionnaire']);
  if (!questionnaire) {
    return { refusal: 'no-questionnaire', found: briefly(value['questionnaire']) };
  }
  const reader = new LenientReader(isFile);
  reader.only(value, KNOWN, '');
  const { earlier, held } = value;
  const meeting = held === undefined ? undefined : readHeld(reader, held);
  const record: SheetRecord = {
    format: FORMAT,
    id: reader.name(value['id'], 'id') || id,
    revision: reader.count(value['revision'], 'revision'),
    questionnaire,
    about: aboutOf(reader, value['about']),
    answers: readAnswers(reader, value['answers'], 'answers'),
    notes: readNotes(reader, value['notes'], 'notes'),
    plan: readPlan(reader, value['plan'], 'plan'),
    ...(earlier !== undefined && earlierOf(reader, earlier)),
    ...(meeting && { held: meeting }),
    finishedOn: reader.pastDay(value['finishedOn'], 'finishedOn'),
    savedAt: reader.name(value['savedAt'], 'savedAt'),
  };
  return { record, problems: reader.problems };
}

/** What names the questionnaire; undefined unless it does. */
export function identityOf(value: unknown): Identity | undefined {
  if (!isFields(value)) return undefined;
  const { id, version } = value;
  if (typeof id !== 'string' || typeof version !== 'string') return undefined;
  return VERSION.test(version) ? { id, version } : undefined;
}

function aboutOf(reader: LenientReader, value: unknown): SheetAbout {
  const fields: Fields = reader.fields(value, 'about');
  reader.only(fields, ['name', 'unit', 'date', 'person', 'role'], 'about');
  return {
    name: reader.name(fields['name'], 'about.name'),
    unit: reader.name(fields['unit'], 'about.unit'),
    date: reader.day(fields['date'], 'about.date'),
    person: reader.name(fields['person'], 'about.person'),
    role: reader.oneOf(fields['role'], ['', ...ROLES], '', 'about.role', 'role'),
  };
}

function earlierOf(
  reader: LenientReader,
  value: unknown,
): { readonly earlier: EarlierRound } | undefined {
  const fields = reader.fields(value, 'earlier');
  const questionnaire = identityOf(fields['questionnaire']);
  if (!questionnaire) {
    return reader.wrong('earlier.questionnaire', 'object', fields['questionnaire']);
  }
  const known = ['id', 'name', 'date', 'questionnaire', 'answers', 'notes'];
  reader.only(fields, known, 'earlier');
  return {
    earlier: {
      id: reader.name(fields['id'], 'earlier.id'),
      name: reader.name(fields['name'], 'earlier.name'),
      date: reader.day(fields['date'], 'earlier.date'),
      questionnaire,
      answers: readAnswers(reader, fields['answers'], 'earlier.answers'),
      notes: readNotes(reader, fields['notes'], 'earlier.notes'),
    },
  };
}
