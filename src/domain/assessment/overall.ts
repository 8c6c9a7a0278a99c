/**
 * The result over all areas. The level is that of the weakest area: an office is held back by what it does worst,
 * and an average would hide it. An area in which nothing applies drops out.
 */
import type { AreaScore, AreaStatus } from './area-score.ts';
import { compare, roundHalfUp, weightedMean, type Fraction } from './fraction.ts';
import type { Level } from './level.ts';
import type { ScoredArea } from './scored-questionnaire.ts';

export type Overall = {
  readonly status: AreaStatus;
  /** Areas in which something applies, of all areas. */
  readonly areasCounted: number;
  readonly areasTotal: number;
  readonly score: Fraction | null;
  readonly scoreDisplay: number | null;
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly level: Level | null;
  readonly levelLow: Level | null;
  readonly levelHigh: Level | null;
  /** Area ids in questionnaire order: the lowest (levelLow, low) and all that tie with it. */
  readonly weakest: readonly string[];
  readonly comparable: boolean;
};

function statusOf(counted: readonly AreaScore[]): AreaStatus {
  const has = (status: AreaStatus) => counted.some((area) => area.status === status);
  if (counted.length === 0) return 'not-applicable';
  if (counted.every((area) => area.status === 'not-started')) return 'not-started';
  if (has('insufficient') || has('not-started')) return 'insufficient';
  return has('provisional') ? 'provisional' : 'ok';
}

/** The lowest of the levels; null when one of them is missing or there are none. */
function lowest(levels: readonly (Level | null)[]): Level | null {
  let found: Level | null = null;
  for (const level of levels) {
    if (level === null) return null;
    if (found === null || level < found) found = level;
  }
  return found;
}

/** Orders areas from the weakest: by the level that is certain, then by the score that is certain. */
export function byStrength(a: AreaScore, b: AreaScore): number {
  const level = (a.levelLow ?? 0) - (b.levelLow ?? 0);
  if (level !== 0 || a.low === null || b.low === null) return level;
  return compare(a.low, b.low);
}

/** Puts the scores of all areas together; `areas` gives their weights and order. */
export function scoreOverall(areas: readonly ScoredArea[], scores: readonly AreaScore[]): Overall {
  const counted = scores.filter((score) => score.status !== 'not-applicable');
  const mean = (value: (score: AreaScore) => Fraction | null): Fraction | null => {
    const values = counted.flatMap((score) => {
      const found = value(score);
      const weight = areas.find((area) => area.id === score.area)?.weight ?? 0;
      return found === null ? [] : [{ value: found, weight }];
    });
    return values.length > 0 && values.length === counted.length ? weightedMean(values) : null;
  };

  const status = statusOf(counted);
  const hasLevel = status === 'ok' || status === 'provisional';
  const score = hasLevel ? mean((area) => area.score) : null;
  const isWeakest = (area: AreaScore) => counted.every((other) => byStrength(area, other) <= 0);
  return {
    status,
    areasCounted: counted.length,
    areasTotal: scores.length,
    score,
    scoreDisplay: score && roundHalfUp(score),
    low: mean((area) => area.low),
    high: mean((area) => area.high),
    level: hasLevel ? lowest(counted.map((area) => area.level)) : null,
    levelLow: lowest(counted.map((area) => area.levelLow)),
    levelHigh: lowest(counted.map((area) => area.levelHigh)),
    weakest: hasLevel ? counted.filter(isWeakest).map((area) => area.area) : [],
    // An area that dropped out is not comparable either: three areas and four are not the same yardstick.
    comparable: hasLevel && scores.every((area) => area.comparable),
  };
}
