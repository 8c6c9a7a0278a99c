/** Two rounds of one office: like for like, on the items answered in both. */
import { scoreReactions } from './assessment.ts';
import { subtract, type Fraction } from './fraction.ts';
import { sameMeaning, type Item, type Questionnaire } from './questionnaire.ts';
import { readSheet, reactionTo, type RawAnswers, type Reactions } from './sheet.ts';

/** Why two rounds cannot be compared. */
export type Refusal = 'questionnaire' | 'version' | 'no-common-items';

export type Comparison = {
  readonly comparable: boolean;
  readonly reason: Refusal | null;
  readonly commonItems: number;
  /** Overall scores over the common items only; delta = B − A. */
  readonly likeForLikeA: Fraction | null;
  readonly likeForLikeB: Fraction | null;
  readonly delta: Fraction | null;
  /** Ids of items that moved, in questionnaire order; the page says 提高 only when there is one. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly same: number;
  /** The overall scores as each round printed them. */
  readonly headlineA: Fraction | null;
  readonly headlineB: Fraction | null;
};

export type Round = { readonly questionnaire: Questionnaire; readonly answers: RawAnswers };

const refuse = (reason: Refusal): Comparison => ({
  comparable: false,
  reason,
  commonItems: 0,
  likeForLikeA: null,
  likeForLikeB: null,
  delta: null,
  up: [],
  down: [],
  same: 0,
  headlineA: null,
  headlineB: null,
});

const levelOf = (reactions: Reactions, item: string) => {
  const reaction = reactionTo(reactions, item);
  return reaction.state === 'answered' ? reaction.level : undefined;
};

/** Compares round B, the later one, with round A. */
export function compareRounds(a: Round, b: Round): Comparison {
  if (a.questionnaire.id !== b.questionnaire.id) return refuse('questionnaire');
  if (!sameMeaning(a.questionnaire, b.questionnaire)) return refuse('version');

  const before = readSheet(a.questionnaire, a.answers).reactions;
  const after = readSheet(b.questionnaire, b.answers).reactions;
  const change = (item: Item): number | undefined => {
    const from = levelOf(before, item.id);
    const to = levelOf(after, item.id);
    return from === undefined || to === undefined ? undefined : to - from;
  };
  const common = b.questionnaire.items.filter((item) => change(item) !== undefined);
  if (common.length === 0) return refuse('no-common-items');

  // Both rounds are weighed by the later questionnaire, so that the score moves only when an item did.
  const scoreOver = (reactions: Reactions) =>
    scoreReactions({ ...b.questionnaire, items: common }, reactions).overall.score;
  const likeForLikeA = scoreOver(before);
  const likeForLikeB = scoreOver(after);
  const moved = (direction: number) =>
    common.filter((item) => Math.sign(change(item) ?? 0) === direction).map((item) => item.id);
  const up = moved(1);
  const down = moved(-1);
  return {
    comparable: true,
    reason: null,
    commonItems: common.length,
    likeForLikeA,
    likeForLikeB,
    delta: likeForLikeA && likeForLikeB && subtract(likeForLikeB, likeForLikeA),
    up,
    down,
    same: common.length - up.length - down.length,
    headlineA: scoreReactions(a.questionnaire, before).overall.score,
    headlineB: scoreReactions(b.questionnaire, after).overall.score,
  };
}
