/** Levels and scores in words. Where a range is open the range is printed, never the point. */
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import type { AreaScore } from './area-score.ts';
import { roundHalfUp, type Fraction } from './fraction.ts';
import type { Overall } from './overall.ts';

type Graded = Pick<
  AreaScore | Overall,
  'status' | 'levelLow' | 'levelHigh' | 'score' | 'low' | 'high'
>;

/** The level, or the range of levels with the remark that it is to be checked. */
export function levelWords({ status, levelLow, levelHigh }: Graded): string {
  if (status === 'not-applicable' || status === 'not-started') return WORDS.status[status];
  if (levelLow === null || levelHigh === null) return WORDS.none;
  const certain = levelLow === levelHigh && status !== 'insufficient';
  return certain ? WORDS.level(levelLow) : WORDS.levelRange(levelLow, levelHigh);
}

/** The levels that are possible, within a sentence. */
export function plainLevelWords({ levelLow, levelHigh }: Graded): string {
  if (levelLow === null || levelHigh === null) return WORDS.none;
  return levelLow === levelHigh ? WORDS.level(levelLow) : WORDS.rangePlain(levelLow, levelHigh);
}

/** The score, or the range in which it lies. */
export function scoreWords({ status, low, high }: Graded): string {
  if (status === 'not-started' || low === null || high === null) return WORDS.none;
  return rangeWords(low, high);
}

/** The score over what was answered; it says nothing of what is open. */
export function answeredScoreWords({ score }: Graded): string {
  return score === null ? WORDS.none : WORDS.score(roundHalfUp(score));
}

function rangeWords(low: Fraction, high: Fraction): string {
  const from = roundHalfUp(low);
  const to = roundHalfUp(high);
  return from === to ? WORDS.score(from) : WORDS.scoreRange(from, to);
}
