/** What several raters say of one item, and how far they agree. */
import { add, compare, fraction, type Fraction } from './fraction.ts';
import type { Level } from './level.ts';
import type { ScoredItem } from './scored-questionnaire.ts';
import { reactionTo, type Reactions } from './sheet.ts';

/** Levels this far apart are a severe difference, whatever the mean says: the outlier is often the one who knows. */
const SEVERE_SPREAD = 3;
/** One level alone agrees with nobody. */
const AGREEMENT_MINIMUM = 2;
const AGREE_LIMIT = fraction(1, 2);
const DIFFER_LIMIT = fraction(5, 6);

export type Agreement = 'agree' | 'differ' | 'severe';

export type Reactors = {
  /** Levels given, in ascending order. */
  readonly levels: readonly Level[];
  readonly unknown: number;
  readonly na: number;
};

/** Counts the reactions of all raters to one item; who left it blank did not react. */
export function reactorsOf(item: ScoredItem, sheets: readonly Reactions[]): Reactors {
  const levels: Level[] = [];
  let unknown = 0;
  let na = 0;
  for (const sheet of sheets) {
    const reaction = reactionTo(sheet, item.id);
    if (reaction.state === 'answered') levels.push(reaction.level);
    if (reaction.state === 'unknown') unknown += 1;
    if (reaction.state === 'na') na += 1;
  }
  return { levels: levels.sort((a, b) => a - b), unknown, na };
}

/** The two middle levels of a sorted list; the same level twice when its length is odd, undefined when it is empty. */
export function middleLevels(sorted: readonly Level[]): { low: Level; high: Level } | undefined {
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/**
 * AD, the mean distance of the levels from their median; null for fewer than two, since one level differs from none.
 * With an even number of levels any point between the two middle ones gives the same mean.
 */
export function meanDeviation(sorted: readonly Level[]): Fraction | null {
  const middle = middleLevels(sorted);
  if (!middle || sorted.length < AGREEMENT_MINIMUM) return null;
  const distances = sorted.map((level) => fraction(Math.abs(level - middle.low)));
  const sum = distances.reduce(add, fraction(0));
  return fraction(sum.n, sum.d * sorted.length);
}

/** The word for how far levels agree; null for fewer than two. */
export function agreementOf(sorted: readonly Level[]): Agreement | null {
  const deviation = meanDeviation(sorted);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (deviation === null || first === undefined || last === undefined) return null;
  if (last - first >= SEVERE_SPREAD || compare(deviation, DIFFER_LIMIT) > 0) return 'severe';
  return compare(deviation, AGREE_LIMIT) > 0 ? 'differ' : 'agree';
}

/** Knowledge gap: at least half of those who gave a level or said 不清楚 say 不清楚; 不适用 is an answer of its own. */
export function hasKnowledgeGap({ levels, unknown }: Reactors): boolean {
  return unknown > 0 && unknown >= levels.length;
}
