/** A file that a unit has handed in, read: what a roll-up takes from it, and nothing else. */
import { toAnswers } from '../record/edits.ts';
import { parseFile } from '../record/parse-file.ts';
import { readRecord } from '../record/read-record.ts';
import type { Identity, SheetRecord } from '../record/sheet-record.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { isValidSheet, reactionTo, readSheet, type Reactions } from '../sheet.ts';
import type { LeftOut } from './left-out.ts';
import { oneLine } from './one-line.ts';

export type UnitSheet = {
  readonly file: string;
  /** The id of the sheet; for one of format 1, which has none, when it was written, and in which file it lies. */
  readonly sheet: string;
  readonly revision: number;
  readonly unit: string;
  readonly date: string;
  readonly role: string;
  readonly questionnaire: Identity;
  readonly reactions: Reactions;
  /** Whether at least half of the items have a state. */
  readonly isValid: boolean;
  /** How many places could not be read and are taken as blank. */
  readonly flaws: number;
  /** Equal for files that hold the same sheet. */
  readonly key: string;
  /** Equal for files that say the same. */
  readonly contents: string;
};

/** Whether a file was taken. */
export const isUnitSheet = (file: UnitSheet | LeftOut): file is UnitSheet => 'reactions' in file;

/**
 * Reads the text of a file.
 *
 * @param file its name
 * @returns what it says, or why it is left out, as far as it can be told from this file alone
 */
export function readUnitSheet(
  questionnaire: ScoredQuestionnaire,
  file: string,
  text: string,
): UnitSheet | LeftOut {
  let value: unknown;
  try {
    value = parseFile(text);
  } catch {
    return { file, reason: 'not-json' };
  }
  const read = readRecord(value, '', true);
  if (!read.record) return { file, reason: read.refusal, found: read.found };
  return unitSheet(questionnaire, file, read.record, read.problems.length);
}

function unitSheet(
  questionnaire: ScoredQuestionnaire,
  file: string,
  record: SheetRecord,
  problems: number,
): UnitSheet {
  const { id, revision, about, savedAt } = record;
  const { reactions, warnings } = readSheet(questionnaire, toAnswers(record));
  const { unit, date, role } = about;
  const said = questionnaire.items.map((item) => {
    const reaction = reactionTo(reactions, item.id);
    return reaction.state === 'answered' ? [reaction.level, reaction.evidence] : reaction;
  });
  const contents = JSON.stringify([record.questionnaire, unit, date, role, said]);
  return {
    file,
    sheet: oneLine(id) || `${savedAt} ${file}`.trim(),
    revision,
    unit: oneLine(unit),
    date,
    role,
    questionnaire: record.questionnaire,
    reactions,
    isValid: isValidSheet(questionnaire, reactions),
    flaws: problems + warnings.length,
    // Two offices may well give the same answers; the moment of writing tells their sheets apart.
    key: id === '' ? JSON.stringify([savedAt, contents]) : id,
    contents,
  };
}
