/** What is said of files and standings, on the page and in Excel alike. */
import { LEVELS } from '../level.ts';
import { ASSESSMENT_ROLLUP as WORDS } from '#strings.ts';
import type { RollupContent } from './content.ts';
import type { UnitSheet } from './unit-sheet.ts';
import type { LeftOut } from './left-out.ts';
import { FEWEST_UNITS } from './rollup.ts';
import type { Selection } from './selection.ts';
import type { Standing } from './tally.ts';

/** Why a file was left out. */
export function reasonWords({ version }: RollupContent, { reason, found = '' }: LeftOut): string {
  return WORDS.reasons[reason](found, version);
}

/** What is to be checked with a sheet that is counted; mostly nothing. */
export function remarksOn({ version }: RollupContent, file: UnitSheet): string[] {
  const asked = file.questionnaire.version;
  return [
    ...(file.unit === '' ? [WORDS.remarks.noUnit] : []),
    ...(file.flaws > 0 ? [WORDS.remarks.flaws(file.flaws)] : []),
    ...(asked === version ? [] : [WORDS.remarks.version(asked)]),
  ];
}

/** A level with its name, or what keeps a unit from having one. */
export function standingWords({ levels }: RollupContent, standing: Standing): string {
  const level = LEVELS.find((other) => other === standing);
  if (level !== undefined) return WORDS.areas.level(level, levels[level] ?? '');
  return WORDS.areas.apart[standing as Exclude<Standing, number>];
}

/** What became of all files, in one sentence. */
export function outcomeWords({ counted, left }: Selection): string {
  const { whole, few, none } = WORDS.outcome;
  if (counted.length >= FEWEST_UNITS) return whole(counted.length, left.length);
  return counted.length === 0 ? none(left.length) : few(counted.length, FEWEST_UNITS, left.length);
}
