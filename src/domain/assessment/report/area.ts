/** One area of the result in words: its level, its target, one or two sentences that say why, and what binds it. */
import type { AreaScore } from '#domain/assessment/area-score.ts';
import type { Level } from '#domain/assessment/level.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { bindingIn, capSentence } from './cap.ts';
import { gapsOf, itemOf, openIn, quotedFacts, titleOf, type Facts } from './facts.ts';
import { isCertain, levelSpan, levelWords, plainLevelWords, scoreWords } from './level-words.ts';
import type { ItemLink, WayTo } from './links.ts';

/** A level on the scale 0–4: what is certain, what is possible, what is aimed at; null where there is none. */
export type Scale = {
  readonly low: Level | null;
  readonly high: Level | null;
  readonly target: Level | null;
};

export type AreaReport = {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly target: string;
  /** The score, or the possible range of it. */
  readonly score: string;
  readonly answered: string;
  readonly sentence: string;
  /** 卡点: the items to go back to. */
  readonly binding: readonly ItemLink[];
  readonly scale: Scale;
};

/** Tells the result of one area. */
export function reportArea(score: AreaScore, facts: Facts, wayTo: WayTo): AreaReport {
  const total = facts.content.outline.items.filter(({ area }) => area === score.area).length;
  return {
    id: score.area,
    title: titleOf(facts, score.area),
    level: levelWords(score),
    target: targetWords(score.area, facts),
    score: scoreWords(score),
    answered: WORDS.answered(score.answered, total - score.na.length),
    sentence: sentencesOn(score, facts).join(''),
    binding: bindingIn(score, facts).flatMap((id) => {
      const item = itemOf(facts, id);
      return item ? [{ label: WORDS.bindingItem(item.number), href: wayTo(item) }] : [];
    }),
    scale: scaleOf(score, facts),
  };
}

/** What holds an area down most, as the statements that were chosen: what binds it, else its heaviest gap. */
export function weakFacts(score: AreaScore, facts: Facts): string {
  const binding = bindingIn(score, facts);
  const [gap] = gapsOf(facts, score.area);
  return quotedFacts(facts, binding.length > 0 ? binding : gap ? [gap.item] : []);
}

function scaleOf(score: AreaScore, facts: Facts): Scale {
  const [low, high] = levelSpan(score) ?? [null, null];
  return { low, high, target: targetOfArea(score.area, facts) };
}

const targetOfArea = (area: string, { target }: Facts): Level | null =>
  target.areas.find((score) => score.area === area)?.level ?? null;

function targetWords(area: string, facts: Facts): string {
  const level = targetOfArea(area, facts);
  return level === null
    ? WORDS.noTarget
    : WORDS.target(level, facts.content.levels[level]?.name ?? '').trim();
}

function sentencesOn(score: AreaScore, facts: Facts): string[] {
  const words = WORDS.area;
  const open = openIn([score]);
  if (score.status === 'not-applicable') return [words.notApplicable];
  if (score.status === 'not-started') return [nothingKnown(score)];
  const cap = capSentence(score, facts);
  const certain = isCertain(score);
  if (!certain) {
    const how =
      score.status === 'insufficient'
        ? words.insufficient(open)
        : words.open(open, plainLevelWords(score));
    return [how, cap];
  }
  return [open > 0 ? words.certain(open) : '', cap || gapSentence(score, facts, open)];
}

function nothingKnown({ unknown, blank }: AreaScore): string {
  if (blank.length === 0) return WORDS.area.allUnknown;
  return unknown.length === 0 ? WORDS.area.notStarted : WORDS.area.noneKnown;
}

/** The heaviest gap. That there is none is said of what was answered only, unless that is everything. */
function gapSentence(score: AreaScore, facts: Facts, open: number): string {
  const gaps = gapsOf(facts, score.area);
  if (gaps.length > 0) return WORDS.area.gap(gaps.length, weakFacts(score, facts));
  return open > 0 ? WORDS.area.fineSoFar(score.answered) : WORDS.area.fine;
}
