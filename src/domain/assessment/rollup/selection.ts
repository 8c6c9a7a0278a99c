/**
 * Which of the files are counted: one sheet a unit, of one version of one questionnaire, at least half filled in.
 * The order in which files were chosen changes nothing.
 */
import { grouped } from '#domain/text/grouped.ts';
import type { Identity } from '../record/sheet-record.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { isUnitSheet, type UnitSheet } from './unit-sheet.ts';
import type { LeftOut, Reason } from './left-out.ts';
import { oneLine } from './one-line.ts';

export type Selection = {
  /** In the order of their names, which says nothing about how good a unit is. */
  readonly counted: readonly UnitSheet[];
  readonly left: readonly LeftOut[];
};

type Verdict = readonly [reason: Reason, found?: string] | undefined;

/** Chooses among the files that were read. */
export function selectionOf(
  questionnaire: ScoredQuestionnaire,
  files: readonly (UnitSheet | LeftOut)[],
): Selection {
  const ordered = [...files].sort(byName);
  const left: LeftOut[] = ordered.flatMap((file) => (isUnitSheet(file) ? [] : [file]));
  const leave = (file: UnitSheet, [reason, found]: NonNullable<Verdict>) =>
    left.push({ file: file.file, reason, ...(found !== undefined && { found }) });
  const keep = (from: readonly UnitSheet[], verdictOn: (file: UnitSheet) => Verdict) =>
    from.filter((file) => {
      const verdict = verdictOn(file);
      if (verdict) leave(file, verdict);
      return verdict === undefined;
    });

  // The newest copy speaks for a sheet, even where it is then left out: what it says is what holds.
  const single = keep(ordered.filter(isUnitSheet), newestCopy(ordered.filter(isUnitSheet)));
  const fitting = keep(single, (file) => fitOf(questionnaire, file));
  const counted = keep(fitting, latestOfUnit(fitting));
  return { counted, left: left.sort(byName) };
}

/** Names as they are spelled; files of one name are told apart by what they say. */
function byName(a: UnitSheet | LeftOut, b: UnitSheet | LeftOut): number {
  return compareTexts(a.file, b.file) || compareTexts(rest(a), rest(b));
}

const rest = (file: UnitSheet | LeftOut): string =>
  isUnitSheet(file)
    ? JSON.stringify([file.key, file.revision, file.contents])
    : `${file.reason} ${file.found ?? ''}`;

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function newestCopy(files: readonly UnitSheet[]): (file: UnitSheet) => Verdict {
  const copies = grouped(files, ({ key }) => key);
  return (file) => {
    const all = copies.get(file.key) ?? [];
    const newest = Math.max(...all.map(({ revision }) => revision));
    const best = all.filter(({ revision }) => revision === newest);
    const [first = file] = best;
    if (file.revision < newest) return ['same-sheet', first.file];
    const other = best.find(({ contents }) => contents !== file.contents);
    if (other) return ['two-contents', other.file];
    return file === first ? undefined : ['same-sheet', first.file];
  };
}

function fitOf(questionnaire: ScoredQuestionnaire, file: UnitSheet): Verdict {
  const { id, version } = file.questionnaire;
  if (id !== questionnaire.id) return ['other-questionnaire', oneLine(id)];
  if (!isSameEdition(file.questionnaire, questionnaire)) return ['other-version', oneLine(version)];
  return file.isValid ? undefined : ['incomplete'];
}

/** Whether two versions ask the same: the third number counts wording alone, and items come and go with the second. */
function isSameEdition(a: Identity, b: Pick<ScoredQuestionnaire, 'version'>): boolean {
  const edition = ({ version }: { readonly version: string }) => /^\d+\.\d+/.exec(version)?.[0];
  return edition(a) === edition(b);
}

function latestOfUnit(files: readonly UnitSheet[]): (file: UnitSheet) => Verdict {
  const units = grouped(files, ({ unit }) => nameOf(unit));
  return (file) => {
    if (file.unit === '') return undefined;
    const others = (units.get(nameOf(file.unit)) ?? []).filter((other) => other !== file);
    const later = others.find(({ date }) => date > file.date);
    if (later) return ['unit-again', later.file];
    const same = others.find(({ date }) => date === file.date);
    return same && ['unit-unclear', same.file];
  };
}

/** Full-width brackets and blanks make no other unit. */
const nameOf = (unit: string): string => unit.normalize('NFKC').replaceAll(/\s+/g, '');
