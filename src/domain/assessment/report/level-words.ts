/**
 * Levels and scores in words. Where a range is open the range is printed, never the point; where both of its ends are
 * the same level, that level is certain, however little was answered.
 */
import { compare, roundHalfUp } from '#domain/assessment/fraction.ts';
import type { AreaScore } from '#domain/assessment/area-score.ts';
import type { Level } from '#domain/assessment/level.ts';
import type { Overall } from '#domain/assessment/overall.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';

export type Graded = Pick<
  AreaScore | Overall,
  'status' | 'levelLow' | 'levelHigh' | 'low' | 'high'
>;

/** The lowest and the highest level that are possible; undefined where nothing applies, or nothing has a level. */
export function levelSpan({ status, levelLow, levelHigh }: Graded): [Level, Level] | undefined {
  if (status === 'not-started' || levelLow === null || levelHigh === null) return undefined;
  return [levelLow, levelHigh];
}

/** Whether the level is one and will stay it, whatever the open items turn out to be. */
export function isCertain(graded: Graded): boolean {
  const span = levelSpan(graded);
  return span !== undefined && span[0] === span[1];
}

/** The level, or the range of levels with the remark that it is to be checked. */
export function levelWords(graded: Graded): string {
  const span = levelSpan(graded);
  if (!span) return absence(graded);
  return span[0] === span[1] ? WORDS.level(span[0]) : WORDS.levelRange(...span);
}

/** The levels that are possible, within a sentence. */
export function plainLevelWords(graded: Graded): string {
  const span = levelSpan(graded);
  if (!span) return absence(graded);
  return span[0] === span[1] ? WORDS.level(span[0]) : WORDS.rangePlain(...span);
}

/** What the office mostly does on that level, or from what to what. @param names of the levels 0–4 */
export function nameWords(graded: Graded, names: readonly string[]): string {
  const span = levelSpan(graded);
  if (!span) return '';
  const [low = '', high = ''] = span.map((level) => names[level] ?? '');
  return span[0] === span[1] ? WORDS.mostly(low) : WORDS.between(low, high);
}

/** The score, or the range in which it lies. */
export function scoreWords({ status, low, high }: Graded): string {
  if (status === 'not-started' || low === null || high === null) return WORDS.none;
  const from = roundHalfUp(low);
  const to = roundHalfUp(high);
  // Ends that differ by less than a point still leave the score open, but nobody can tell them apart.
  return compare(low, high) === 0 || from === to ? WORDS.score(from) : WORDS.scoreRange(from, to);
}

const absence = ({ status }: Graded): string =>
  status === 'not-applicable' || status === 'not-started' ? WORDS.status[status] : WORDS.none;
