/** 与上一轮比: the sheet beside the round before it, on the items that have a level in both. */
import { compare, fraction, roundHalfUp, type Fraction } from '#domain/assessment/fraction.ts';
import type { EarlierRound } from '#domain/assessment/record/sheet-record.ts';
import { compareRounds, type AreaComparison, type Comparison } from '#domain/assessment/rounds.ts';
import {
  readSheet,
  reactionTo,
  type RawAnswers,
  type Reactions,
} from '#domain/assessment/sheet.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { itemOf, titleOf, type Facts } from './facts.ts';
import { toRow, type ItemLink } from './links.ts';

export type RoundReport = {
  /** The name and day of the earlier round. */
  readonly with: string;
  /** Items, then the whole; or why there is nothing to compare. */
  readonly lines: readonly string[];
  readonly areas: readonly string[];
  readonly up: readonly ItemLink[];
  readonly down: readonly ItemLink[];
};

/** Compares the sheet with the round before it. */
export function roundReport(facts: Facts, answers: RawAnswers, earlier: EarlierRound): RoundReport {
  const { outline } = facts.content;
  const before = { ...outline, ...earlier.questionnaire };
  const compared = compareRounds(
    { questionnaire: before, answers: earlier.answers },
    { questionnaire: outline, answers },
  );
  const named = WORDS.round.between(earlier.name, earlier.date);
  if (compared.reason !== null) {
    const reason =
      compared.reason === 'version'
        ? WORDS.round.refusals.version(earlier.questionnaire.version, outline.version)
        : WORDS.round.refusals[compared.reason];
    return { with: named, lines: [reason], areas: [], up: [], down: [] };
  }
  const { reactions } = readSheet(before, earlier.answers);
  const moved = (ids: readonly string[]) => ids.flatMap((id) => move(id, facts, reactions));
  return {
    with: named,
    lines: [itemsLine(compared), overallLine(compared)],
    areas: compared.areas
      .filter(({ area }) => isApplicable(area, facts))
      .map((area) => areaLine(area, facts)),
    up: moved(compared.up),
    down: moved(compared.down),
  };
}

/** 提高 is said only where an item moved up. */
function itemsLine({ commonItems, up, down, same }: Comparison): string {
  const words = WORDS.round;
  if (up.length > 0) return words.items(commonItems, up.length, down.length, same);
  return down.length > 0
    ? words.itemsFallen(commonItems, down.length, same)
    : words.itemsSame(commonItems);
}

function overallLine({ delta }: Comparison): string {
  if (delta === null) return WORDS.round.noOverall;
  const change = deltaOf(delta, roundHalfUp(fraction(Math.abs(delta.n), delta.d)));
  return WORDS.round.overall(change.word, change.points);
}

function areaLine(compared: AreaComparison, facts: Facts): string {
  const { area, commonItems, likeForLikeA, likeForLikeB, delta } = compared;
  const title = titleOf(facts, area);
  if (!likeForLikeA || !likeForLikeB || !delta) return WORDS.round.areaOpen(title, commonItems);
  const [from, to] = [roundHalfUp(likeForLikeA), roundHalfUp(likeForLikeB)];
  // Whoever takes one printed number from the other gets the printed difference.
  const { word, points } = deltaOf(delta, Math.abs(to - from));
  return WORDS.round.area(title, WORDS.score(from), WORDS.score(to), `${word}${points}`);
}

/** A difference in words; one that rounds to nothing is still a difference. @param points in whole numbers, unsigned */
function deltaOf(
  delta: Fraction,
  points: number,
): { readonly word: string; readonly points: string } {
  const words = WORDS.round;
  const sign = compare(delta, fraction(0));
  if (sign === 0) return { word: words.scores.same, points: '' };
  return {
    word: sign > 0 ? words.scores.up : words.scores.down,
    points: points > 0 ? words.points(points) : words.less,
  };
}

const isApplicable = (area: string, { result }: Facts): boolean =>
  result.areas.some((score) => score.area === area && score.status !== 'not-applicable');

function move(id: string, facts: Facts, before: Reactions): ItemLink[] {
  const item = itemOf(facts, id);
  const from = reactionTo(before, id);
  const to = reactionTo(facts.reactions, id);
  if (!item || from.state !== 'answered' || to.state !== 'answered') return [];
  const area = titleOf(facts, item.area);
  const label = WORDS.round.moved(area, item.number, from.level, to.level);
  return [{ label, href: toRow(item) }];
}
