/**
 * The score of one area, after the table “Scoring of one sheet” of the method.
 * An item that is not known stays in the weight, so it can never raise the low end; 不适用 leaves the weight.
 */
import { compare, fraction, roundHalfUp, type Fraction } from './fraction.ts';
import { oneUp, POINTS_PER_LEVEL, toLevel, TOP_LEVEL, type Level } from './level.ts';
import type { ScoredItem } from './scored-questionnaire.ts';
import { reactionTo, type Reactions } from './sheet.ts';

/** Below this share of the weight a level would be a guess: only the range is given. */
const COVERAGE_THRESHOLD = fraction(7, 10);

/** Above this share of N/A weight an area measures something else than other sheets do. */
export const NA_SHARE_LIMIT = fraction(3, 10);

export type AreaStatus = 'not-applicable' | 'not-started' | 'insufficient' | 'provisional' | 'ok';

/** What raising every binding item by one level would give. */
export type Unlock = { readonly raiseByOne: readonly string[]; readonly levelAfter: Level };

export type AreaScore = {
  readonly area: string;
  readonly applicableWeight: number;
  readonly answeredWeight: number;
  /** How many items have a level. */
  readonly answered: number;
  /** Ids of items, in questionnaire order. */
  readonly unknown: readonly string[];
  readonly blank: readonly string[];
  readonly na: readonly string[];
  readonly status: AreaStatus;
  readonly coverage: Fraction | null;
  /** 0–100 over what was answered. */
  readonly score: Fraction | null;
  readonly scoreDisplay: number | null;
  /** The possible range of the score: everything unresolved at 0, and at 4. */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly rawLevel: Level | null;
  readonly level: Level | null;
  readonly levelLow: Level | null;
  readonly levelHigh: Level | null;
  readonly cap: Level | null;
  /** 卡点: the critical items that hold the level under the raw level. */
  readonly binding: readonly string[];
  readonly unlock: Unlock | null;
  readonly comparable: boolean;
};

type Tally = { readonly weight: number; readonly points: number; readonly cap: Level };

/** Adds up the items that have a level: weight, weight × level, and the cap that the lowest critical one sets. */
function tally(
  items: readonly ScoredItem[],
  levelOf: (item: ScoredItem) => Level | undefined,
): Tally {
  let weight = 0;
  let points = 0;
  let cap: Level = TOP_LEVEL;
  for (const item of items) {
    const level = levelOf(item);
    if (level === undefined) continue;
    weight += item.weight;
    points += item.weight * level;
    if (item.critical && oneUp(level) < cap) cap = oneUp(level);
  }
  return { weight, points, cap };
}

/** The nearest level to the mean, halves up, before the cap. */
const rawLevelOf = ({ weight, points }: Tally): Level =>
  toLevel(roundHalfUp(fraction(points, weight)));

const levelOfTally = (sums: Tally): Level => {
  const raw = rawLevelOf(sums);
  return raw < sums.cap ? raw : sums.cap;
};

const percent = (points: number, weight: number): Fraction =>
  fraction(POINTS_PER_LEVEL * points, weight);

function statusOf(weight: number, answeredWeight: number): AreaStatus {
  if (weight === 0) return 'not-applicable';
  if (answeredWeight === 0) return 'not-started';
  const coverage = fraction(answeredWeight, weight);
  if (compare(coverage, COVERAGE_THRESHOLD) < 0) return 'insufficient';
  return answeredWeight < weight ? 'provisional' : 'ok';
}

/** Level, cap and what holds it; all empty unless enough was answered for a level. */
function pointLevel(
  items: readonly ScoredItem[],
  levelOf: (item: ScoredItem) => Level | undefined,
) {
  const sums = tally(items, levelOf);
  const rawLevel = rawLevelOf(sums);
  const binds = (item: ScoredItem): boolean => {
    const level = levelOf(item);
    return item.critical && level !== undefined && oneUp(level) === sums.cap;
  };
  const binding = rawLevel > sums.cap ? items.filter(binds) : [];
  const raised = tally(items, (item) => {
    const level = levelOf(item);
    return level !== undefined && binding.includes(item) ? oneUp(level) : level;
  });
  const ids = binding.map((item) => item.id);
  return {
    rawLevel,
    level: levelOfTally(sums),
    cap: sums.cap,
    binding: ids,
    unlock: ids.length > 0 ? { raiseByOne: ids, levelAfter: levelOfTally(raised) } : null,
  };
}

const NO_POINT_LEVEL = { rawLevel: null, level: null, cap: null, binding: [], unlock: null };

/** Scores one area from the reactions to its items, given in questionnaire order. */
export function scoreArea(
  area: string,
  items: readonly ScoredItem[],
  reactions: Reactions,
): AreaScore {
  const levelOf = (item: ScoredItem): Level | undefined => {
    const reaction = reactionTo(reactions, item.id);
    return reaction.state === 'answered' ? reaction.level : undefined;
  };
  const stateOf = (item: ScoredItem) => reactionTo(reactions, item.id).state;
  const idsOf = (state: string) =>
    items.filter((item) => stateOf(item) === state).map((item) => item.id);

  const applicable = items.filter((item) => stateOf(item) !== 'na');
  const known = tally(applicable, levelOf);
  const worst = tally(applicable, (item) => levelOf(item) ?? 0);
  const best = tally(applicable, (item) => levelOf(item) ?? TOP_LEVEL);
  const weight = worst.weight;
  const fullWeight = items.reduce((sum, item) => sum + item.weight, 0);

  const status = statusOf(weight, known.weight);
  const hasLevel = status === 'ok' || status === 'provisional';
  const score = known.weight > 0 ? percent(known.points, known.weight) : null;
  const within = (sums: Tally) => (weight > 0 ? percent(sums.points, weight) : null);
  return {
    area,
    applicableWeight: weight,
    answeredWeight: known.weight,
    answered: idsOf('answered').length,
    unknown: idsOf('unknown'),
    blank: idsOf('blank'),
    na: idsOf('na'),
    status,
    coverage: weight > 0 ? fraction(known.weight, weight) : null,
    score,
    scoreDisplay: score && roundHalfUp(score),
    low: within(worst),
    high: within(best),
    ...(hasLevel ? pointLevel(applicable, levelOf) : NO_POINT_LEVEL),
    levelLow: weight > 0 ? levelOfTally(worst) : null,
    levelHigh: weight > 0 ? levelOfTally(best) : null,
    comparable: hasLevel && compare(fraction(fullWeight - weight, fullWeight), NA_SHARE_LIMIT) <= 0,
  };
}
