/** Several raters: one joint result on the low median, one on the high median; the pair is the spread. */
import { scoreReactions, type Scores } from './assessment.ts';
import { groupResults, type GroupResult } from './groups.ts';
import { itemStatsOf, type ItemStats, type Mode, type RawConsensus } from './item-stats.ts';
import { contestedItems, jointReactions, type Contested } from './joint-sheet.ts';
import type { Questionnaire } from './questionnaire.ts';
import { isValidSheet, readSheet, type RawAnswers } from './sheet.ts';

/** Valid sheets that anonymous mode asks for, and the number below which it cannot be set; named mode asks for one. */
export const GROUP_MINIMUM = { default: 5, floor: 3, named: 1 } as const;

export type Rater = {
  readonly id: string;
  /** Leader, head of office, staff, other departments; null when it was not asked. */
  readonly group: string | null;
  readonly answers: RawAnswers;
};

export type Rating = {
  readonly mode: Mode;
  /** The minimum that the office asks for in anonymous mode. */
  readonly minGroup?: number;
  readonly raters: readonly Rater[];
  readonly consensus?: RawConsensus;
};

type Sizes = {
  readonly minGroupEffective: number;
  readonly validRaters: number;
  /** How many sheets were left out; in named mode, whose. */
  readonly excludedRaters: number | readonly string[];
};

/** Too few valid sheets: nothing is put together, lest the answers of single persons show. */
export type SuppressedResult = Sizes & {
  readonly suppressed: true;
  readonly reason: 'below-min-group';
  readonly result: null;
  readonly resultHighMedian: null;
  readonly contested: readonly [];
  readonly groups: null;
};

export type JointResult = Sizes & {
  readonly suppressed: false;
  readonly reason: null;
  readonly result: Scores;
  readonly resultHighMedian: Scores;
  readonly contested: readonly Contested[];
  /** Null when no rater named a group. */
  readonly groups: readonly GroupResult[] | null;
  /** Of every item. In anonymous mode its numbers are for the computation, not for the page. */
  readonly itemStats: readonly ItemStats[];
};

function effectiveMinimum({ mode, minGroup }: Rating): number {
  if (mode === 'named') return GROUP_MINIMUM.named;
  const wanted = Number.isFinite(minGroup) ? Math.ceil(minGroup ?? 0) : GROUP_MINIMUM.default;
  return Math.max(GROUP_MINIMUM.floor, wanted);
}

/** Scores the sheets of several raters together. */
export function scoreRaters(
  questionnaire: Questionnaire,
  rating: Rating,
): SuppressedResult | JointResult {
  const { mode, raters, consensus = {} } = rating;
  const sheets = raters.map(({ id, group, answers }) => {
    const { reactions } = readSheet(questionnaire, answers);
    return { id, group, reactions, valid: isValidSheet(questionnaire, reactions) };
  });
  const valid = sheets.filter((sheet) => sheet.valid);
  const excluded = sheets.filter((sheet) => !sheet.valid).map(({ id }) => id);
  const minGroupEffective = effectiveMinimum(rating);
  const sizes = {
    minGroupEffective,
    validRaters: valid.length,
    excludedRaters: mode === 'anonymous' ? excluded.length : excluded,
  };
  if (valid.length < minGroupEffective) {
    const nothing = { result: null, resultHighMedian: null, contested: [], groups: null } as const;
    return { ...sizes, suppressed: true, reason: 'below-min-group', ...nothing };
  }
  const reactions = valid.map((sheet) => sheet.reactions);
  const itemStats = questionnaire.items.map((item) =>
    itemStatsOf(item, reactions, mode, consensus),
  );
  return {
    ...sizes,
    suppressed: false,
    reason: null,
    result: scoreReactions(questionnaire, jointReactions(itemStats, 'level')),
    resultHighMedian: scoreReactions(questionnaire, jointReactions(itemStats, 'levelHighMedian')),
    contested: contestedItems(itemStats, mode),
    groups: groupResults(questionnaire, valid, mode, minGroupEffective),
    itemStats,
  };
}
