/** Gaps as things to do one by one, with the advice for the level that was chosen. */
import { reactionTo } from '#domain/assessment/sheet.ts';
import { chosenFact, itemOf, type Facts } from './facts.ts';
import type { ItemLink, WayTo } from './links.ts';
import type { ResultPage } from './result-content.ts';

export type Task = ItemLink & {
  readonly now: string;
  readonly advice: string;
  readonly pages: readonly ResultPage[];
};

/** Items below their target, the heaviest first. */
export function tasksIn(facts: Facts, wayTo: WayTo): Task[] {
  return facts.result.priorities.flatMap(({ item: id }) => {
    const item = itemOf(facts, id);
    const details = facts.content.details[id];
    const reaction = reactionTo(facts.reactions, id);
    if (!item || !details || reaction.state !== 'answered') return [];
    const advice = details.advice[reaction.level] ?? '';
    const now = chosenFact(facts, id);
    return [{ label: item.question, href: wayTo(item), now, advice, pages: details.pages }];
  });
}
