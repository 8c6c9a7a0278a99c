/** What every part of the report is told from. */
import { assess, type Assessment } from '#domain/assessment/assess.ts';
import type { OutlineItem } from '#domain/assessment/outline.ts';
import type { Priority } from '#domain/assessment/priorities.ts';
import {
  readSheet,
  reactionTo,
  type RawAnswers,
  type Reactions,
} from '#domain/assessment/sheet.ts';
import { targetScores } from '#domain/assessment/target.ts';
import type { Scores } from '#domain/assessment/assess.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import type { ResultContent } from './result-content.ts';

export type Facts = {
  readonly content: ResultContent;
  readonly reactions: Reactions;
  readonly result: Assessment;
  /** The same office with every item on its target. */
  readonly target: Scores;
};

/** Scores answers to the questionnaire of `content`. */
export function factsOf(content: ResultContent, answers: RawAnswers): Facts {
  const { outline } = content;
  const { reactions } = readSheet(outline, answers);
  return {
    content,
    reactions,
    result: assess(outline, answers),
    target: targetScores(outline, reactions),
  };
}

/** An item by its id; undefined where the questionnaire does not have it. */
export function itemOf({ content }: Facts, id: string): OutlineItem | undefined {
  return content.outline.items.find((item) => item.id === id);
}

export function titleOf({ content }: Facts, area: string): string {
  return content.outline.areas.find(({ id }) => id === area)?.title ?? area;
}

/** The statement that was chosen for an item; empty when it has no level. */
export function chosenFact({ content, reactions }: Facts, item: string): string {
  const reaction = reactionTo(reactions, item);
  if (reaction.state !== 'answered') return '';
  return content.details[item]?.levels[reaction.level] ?? '';
}

/** The statements that were chosen for some items, each in quotation marks. */
export function quotedFacts(facts: Facts, items: readonly string[]): string {
  return WORDS.quote(items.map((item) => chosenFact(facts, item)));
}

/** Gaps of an area, the heaviest first. */
export function gapsOf(facts: Facts, area: string): Priority[] {
  return facts.result.priorities.filter(({ item }) => itemOf(facts, item)?.area === area);
}

/** How many items of a part of the result have no level, though they apply. */
export function openIn(areas: readonly { unknown: readonly string[]; blank: readonly string[] }[]) {
  return areas.reduce((sum, { unknown, blank }) => sum + unknown.length + blank.length, 0);
}
