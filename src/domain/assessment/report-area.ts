/** One area of the result in words: its level, one sentence that says why, and what binds it. */
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import type { AreaScore } from './area-score.ts';
import type { Level } from './level.ts';
import { answeredScoreWords, levelWords, plainLevelWords, scoreWords } from './level-words.ts';
import type { Outline, OutlineItem } from './outline.ts';
import type { Priority } from './priorities.ts';
import type { ResultContent } from './result-content.ts';
import { reactionTo, type Reactions } from './sheet.ts';

/** An item as a list names it. */
export type ItemLink = { readonly label: string; readonly href: string };

export type AreaReport = {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  /** The possible range of the score. */
  readonly range: string;
  /** The score over what was answered. */
  readonly score: string;
  readonly answered: string;
  readonly sentence: string;
  /** 卡点: the items to go back to. */
  readonly binding: readonly ItemLink[];
  /** For the bar, in points 0–100; null where there is none. */
  readonly bar: {
    readonly score: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly level: Level | null;
  };
};

export type AreaFacts = {
  readonly content: ResultContent;
  readonly reactions: Reactions;
  /** Gaps of the whole sheet, the heaviest first. */
  readonly priorities: readonly Priority[];
};

/** The statement that was chosen for an item; empty when it has no level. */
export function chosenFact({ content, reactions }: AreaFacts, item: string): string {
  const reaction = reactionTo(reactions, item);
  if (reaction.state !== 'answered') return '';
  return content.details[item]?.levels[reaction.level] ?? '';
}

/** What holds an area back most, as the statements that were chosen: what binds it, else its heaviest gap. */
export function weakFacts(score: AreaScore, facts: AreaFacts): string {
  const gap = gapsOf(score.area, facts)[0];
  const items = score.binding.length > 0 ? score.binding : gap ? [gap.item] : [];
  return WORDS.quote(items.map((item) => chosenFact(facts, item)));
}

function gapsOf(area: string, { content, priorities }: AreaFacts): Priority[] {
  const own = new Set(
    content.outline.items.filter((item) => item.area === area).map(({ id }) => id),
  );
  return priorities.filter(({ item }) => own.has(item));
}

function sentenceOf(score: AreaScore, facts: AreaFacts): string {
  const words = WORDS.area;
  const open = score.unknown.length + score.blank.length;
  if (score.status === 'not-applicable') return words.notApplicable;
  if (score.status === 'not-started') {
    return score.blank.length === 0 ? words.allUnknown : words.notStarted;
  }
  if (score.status === 'insufficient') return words.insufficient(open);
  const { levelLow, levelHigh, unlock } = score;
  if (levelLow !== levelHigh) return words.open(open, plainLevelWords(score));
  if (unlock) {
    return words.binding(weakFacts(score, facts), unlock.raiseByOne.length, unlock.levelAfter);
  }
  const gaps = gapsOf(score.area, facts);
  return gaps.length > 0 ? words.gap(gaps.length, weakFacts(score, facts)) : words.fine;
}

const points = (value: { readonly n: number; readonly d: number } | null): number | null =>
  value && value.n / value.d;

/** A link to an item by its number in its area. */
export function itemLink(
  outline: Outline,
  id: string,
  label: (item: OutlineItem) => string,
): ItemLink[] {
  const item = outline.items.find((candidate) => candidate.id === id);
  return item ? [{ label: label(item), href: item.href }] : [];
}

/** Tells the result of one area. */
export function reportArea(score: AreaScore, title: string, facts: AreaFacts): AreaReport {
  const { outline } = facts.content;
  const total = outline.items.filter((item) => item.area === score.area).length;
  const given = total - score.blank.length;
  return {
    id: score.area,
    title,
    level: levelWords(score),
    range: scoreWords(score),
    score: answeredScoreWords(score),
    answered: `${given}/${total}`,
    sentence: sentenceOf(score, facts),
    binding: score.binding.flatMap((item) =>
      itemLink(outline, item, ({ number }) => WORDS.bindingItem(number)),
    ),
    bar: {
      score: score.level === null ? null : points(score.score),
      low: score.status === 'not-started' ? null : points(score.low),
      high: score.status === 'not-started' ? null : points(score.high),
      level: score.level,
    },
  };
}
