/** Reads a file that somebody hands in as a sheet of this questionnaire, and says what of it is not taken, and why. */
import type { Carried, CarriedRecord } from './carried.ts';
import { parseFile } from './parse-file.ts';
import { briefly, type Problem } from './problem.ts';
import { readRecord, type Refusal } from './read-record.ts';
import type { Identity, SheetRecord } from './sheet-record.ts';
import { laterVersion, standingOf } from './standing.ts';

export type FileRefusal =
  | Refusal
  | 'too-large'
  | 'empty'
  | 'cut'
  | 'not-json'
  | 'too-many-people'
  | 'other-questionnaire'
  | 'newer-questionnaire'
  | 'older-questionnaire';

export type FileReading =
  | {
      readonly record: SheetRecord;
      readonly problems: readonly Problem[];
      /** What became of answers to an older version of the questionnaire. */
      readonly carried: Carried | undefined;
      readonly refusal?: never;
    }
  | { readonly record?: never; readonly refusal: FileRefusal; readonly found: string };

export type OwnQuestionnaire = Identity & {
  readonly items: readonly { readonly id: string; readonly naAllowed: boolean }[];
};

/**
 * @param id the name of the new sheet; that of the file may stand in this browser already
 * @param carry the way from an older questionnaire to this one
 */
export function readFile(
  text: string,
  own: OwnQuestionnaire,
  id: string,
  carry: (record: SheetRecord) => CarriedRecord | undefined,
): FileReading {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { refusal: 'empty', found: '' };
  let value: unknown;
  try {
    value = parseFile(trimmed);
  } catch {
    // What begins as our files do and does not end so was cut on the way.
    const isCut = trimmed.startsWith('{') && !trimmed.endsWith('}');
    return { refusal: isCut ? 'cut' : 'not-json', found: briefly(trimmed.slice(0, 40)) };
  }
  const read = readRecord(value, id, true);
  if (!read.record) return read;
  const { version } = read.record.questionnaire;
  const standing = standingOf(read.record.questionnaire, own);
  if (standing === 'other') {
    return { refusal: 'other-questionnaire', found: briefly(read.record.questionnaire.id) };
  }
  if (standing === 'newer') return { refusal: 'newer-questionnaire', found: version };
  const way = standing === 'older' ? carry(read.record) : undefined;
  if (standing === 'older' && !way) return { refusal: 'older-questionnaire', found: version };
  const { record, problems } = known(way?.record ?? read.record, own);
  return {
    record: { ...record, id },
    problems: [...read.problems, ...problems],
    carried: way?.carried,
  };
}

/** Leaves out answers that this questionnaire does not ask for; a later version of it may ask for more. */
function known(
  record: SheetRecord,
  own: OwnQuestionnaire,
): { readonly record: SheetRecord; readonly problems: readonly Problem[] } {
  const { version } = record.questionnaire;
  if (version !== own.version && laterVersion(version, own.version) === version) {
    return { record, problems: [] };
  }
  const items = new Map(own.items.map((item) => [item.id, item]));
  const problems: Problem[] = [];
  const answers = Object.entries(record.answers).filter(([item, answer]) => {
    const place = `answers.${item}`;
    if (!items.has(item)) problems.push({ place, expected: 'item', found: briefly(item) });
    else if (answer.state === 'na' && items.get(item)?.naAllowed === false) {
      problems.push({ place, expected: 'applicable', found: briefly(answer.state) });
    } else return true;
    return false;
  });
  const notes = Object.entries(record.notes).filter(([item]) => {
    if (items.has(item)) return true;
    problems.push({ place: `notes.${item}`, expected: 'item', found: briefly(item) });
    return false;
  });
  return {
    record: { ...record, answers: Object.fromEntries(answers), notes: Object.fromEntries(notes) },
    problems,
  };
}
