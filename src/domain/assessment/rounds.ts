/** Two rounds of one office: like for like, on the items answered in both. */
import { scoreArea } from './area-score.ts';
import { scoreReactions } from './assess.ts';
import { compare, fraction, subtract, weightedMean, type Fraction } from './fraction.ts';
import {
  itemsOf,
  sameMeaning,
  type ScoredItem,
  type ScoredQuestionnaire,
} from './scored-questionnaire.ts';
import { readSheet, reactionTo, type RawAnswers, type Reactions } from './sheet.ts';

/** Below this share of an area's weight, what both rounds answered does not stand for the area. */
const COMMON_THRESHOLD = fraction(7, 10);

/** Why two rounds cannot be compared. */
export type Refusal = 'questionnaire' | 'version' | 'no-common-items';

export type AreaComparison = {
  readonly area: string;
  readonly commonItems: number;
  /** Scores over the common items only, and B − A; null where these carry too little of the area. */
  readonly likeForLikeA: Fraction | null;
  readonly likeForLikeB: Fraction | null;
  readonly delta: Fraction | null;
};

export type Comparison = {
  readonly comparable: boolean;
  readonly reason: Refusal | null;
  readonly commonItems: number;
  /** In questionnaire order; empty when refused. */
  readonly areas: readonly AreaComparison[];
  /** The area-weighted mean of the deltas; null when an applicable area has none. */
  readonly delta: Fraction | null;
  /** Ids of items that moved, in questionnaire order; the page says 提高 only when there is one. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly same: number;
  /** The overall scores as each round printed them. */
  readonly headlineA: Fraction | null;
  readonly headlineB: Fraction | null;
};

export type Round = { readonly questionnaire: ScoredQuestionnaire; readonly answers: RawAnswers };

const refuse = (reason: Refusal): Comparison => ({
  comparable: false,
  reason,
  commonItems: 0,
  areas: [],
  delta: null,
  up: [],
  down: [],
  same: 0,
  headlineA: null,
  headlineB: null,
});

const levelOf = (reactions: Reactions, item: ScoredItem) => {
  const reaction = reactionTo(reactions, item.id);
  return reaction.state === 'answered' ? reaction.level : undefined;
};

const weightOf = (items: readonly ScoredItem[]): number =>
  items.reduce((sum, { weight }) => sum + weight, 0);

/** One area: scored on what both rounds answered, if that is enough of what applies in the later round. */
function compareArea(
  area: string,
  items: readonly ScoredItem[],
  before: Reactions,
  after: Reactions,
): AreaComparison & { readonly applies: boolean } {
  const isCommon = (item: ScoredItem) =>
    levelOf(before, item) !== undefined && levelOf(after, item) !== undefined;
  const common = items.filter(isCommon);
  const applicable = items.filter(({ id }) => reactionTo(after, id).state !== 'na');
  const applies = applicable.length > 0;
  const enough =
    common.length > 0 &&
    compare(fraction(weightOf(common), weightOf(applicable)), COMMON_THRESHOLD) >= 0;
  // Both rounds are weighed by the later questionnaire, so that a score moves only when an item did.
  const scoreOf = (reactions: Reactions) =>
    enough ? scoreArea(area, common, reactions).score : null;
  const likeForLikeA = scoreOf(before);
  const likeForLikeB = scoreOf(after);
  const delta = likeForLikeA && likeForLikeB && subtract(likeForLikeB, likeForLikeA);
  return { area, commonItems: common.length, likeForLikeA, likeForLikeB, delta, applies };
}

/** Compares round B, the later one, with round A. */
export function compareRounds(a: Round, b: Round): Comparison {
  if (a.questionnaire.id !== b.questionnaire.id) return refuse('questionnaire');
  if (!sameMeaning(a.questionnaire, b.questionnaire)) return refuse('version');

  const { items } = b.questionnaire;
  const before = readSheet(a.questionnaire, a.answers).reactions;
  const after = readSheet(b.questionnaire, b.answers).reactions;
  const changes = items.flatMap((item) => {
    const from = levelOf(before, item);
    const to = levelOf(after, item);
    return from === undefined || to === undefined ? [] : [{ id: item.id, by: to - from }];
  });
  if (changes.length === 0) return refuse('no-common-items');

  const compared = b.questionnaire.areas.map(({ id, weight }) => {
    const { applies, ...area } = compareArea(id, itemsOf(b.questionnaire, id), before, after);
    return { area, applies, weight };
  });
  const applicable = compared.filter(({ applies }) => applies);
  const deltas = applicable.flatMap(({ area: { delta }, weight }) =>
    delta === null ? [] : [{ value: delta, weight }],
  );
  const up = changes.filter(({ by }) => by > 0).map(({ id }) => id);
  const down = changes.filter(({ by }) => by < 0).map(({ id }) => id);
  return {
    comparable: true,
    reason: null,
    commonItems: changes.length,
    areas: compared.map(({ area }) => area),
    delta: deltas.length === applicable.length ? weightedMean(deltas) : null,
    up,
    down,
    same: changes.length - up.length - down.length,
    headlineA: scoreReactions(a.questionnaire, before).overall.score,
    headlineB: scoreReactions(b.questionnaire, after).overall.score,
  };
}
