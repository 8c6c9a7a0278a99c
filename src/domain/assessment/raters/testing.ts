/**
 * Several raters as the vectors have them: one joint result on the low median, one on the high median; the pair is the
 * spread. The site has meetings instead, and their tests hold them against this.
 */
import type { Agreement } from '../agreement.ts';
import { scoreReactions, type Scores } from '../assess.ts';
import type { Fraction } from '../fraction.ts';
import { groupResults, type GroupResult } from '../groups.ts';
import { itemStatsOf, type ItemStats, type RawConsensus } from '../item-stats.ts';
import { jointReactions } from '../joint-sheet.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { isValidSheet, readSheet, type RawAnswers } from '../sheet.ts';

export type Rater = {
  readonly id: string;
  /** Leader, head of office, staff, other departments; null when it was not asked. */
  readonly group: string | null;
  readonly answers: RawAnswers;
};

export type Rating = {
  readonly raters: readonly Rater[];
  /** Levels agreed in the meeting, see RawConsensus. */
  readonly consensus?: RawConsensus;
};

type Contested = {
  readonly item: string;
  readonly agreement: Agreement;
  readonly ad: Fraction | null;
  readonly consensus: boolean;
};

type Counted = {
  readonly validRaters: number;
  /** Ids of the raters whose sheets have a state for fewer than half of the items. */
  readonly excludedRaters: readonly string[];
};

/** No sheet is filled far enough to be put together with others. */
export type NoResult = Counted & {
  readonly suppressed: true;
  readonly reason: 'no-valid-rater';
  readonly result: null;
  readonly resultHighMedian: null;
  readonly contested: readonly [];
  readonly groups: null;
};

export type JointResult = Counted & {
  readonly suppressed: false;
  readonly reason: null;
  readonly result: Scores;
  readonly resultHighMedian: Scores;
  readonly contested: readonly Contested[];
  /** Null when no rater named a group. */
  readonly groups: readonly GroupResult[] | null;
  /** Of every item, in questionnaire order. */
  readonly itemStats: readonly ItemStats[];
};

/** Scores the sheets of several raters together. */
export function scoreRaters(
  questionnaire: ScoredQuestionnaire,
  { raters, consensus = {} }: Rating,
): NoResult | JointResult {
  const sheets = raters.map(({ id, group, answers }) => {
    const { reactions } = readSheet(questionnaire, answers);
    return { id, group, reactions, valid: isValidSheet(questionnaire, reactions) };
  });
  const valid = sheets.filter((sheet) => sheet.valid);
  const counted = {
    validRaters: valid.length,
    excludedRaters: sheets.filter((sheet) => !sheet.valid).map(({ id }) => id),
  };
  if (valid.length === 0) {
    const nothing = { result: null, resultHighMedian: null, contested: [], groups: null } as const;
    return { ...counted, suppressed: true, reason: 'no-valid-rater', ...nothing };
  }
  const reactions = valid.map((sheet) => sheet.reactions);
  const itemStats = questionnaire.items.map((item) => itemStatsOf(item, reactions, consensus));
  return {
    ...counted,
    suppressed: false,
    reason: null,
    result: scoreReactions(questionnaire, jointReactions(itemStats, 'level')),
    resultHighMedian: scoreReactions(questionnaire, jointReactions(itemStats, 'levelHighMedian')),
    contested: contestedItems(itemStats),
    groups: groupResults(questionnaire, valid),
    itemStats,
  };
}

/** Items on which the raters differ, in questionnaire order. */
function contestedItems(stats: readonly ItemStats[]): Contested[] {
  return stats.flatMap(({ item, agreement, ad, consensus }) =>
    agreement === null || agreement === 'agree' ? [] : [{ item, agreement, ad, consensus }],
  );
}
