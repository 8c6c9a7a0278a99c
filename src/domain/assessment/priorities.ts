/** What to do first: the gaps to the target, weighed; and the procedures that would close them. */
import type { ScoredItem, ScoredQuestionnaire } from './scored-questionnaire.ts';
import { reactionTo, type Reaction, type Reactions } from './sheet.ts';

/** A critical item counts double, since it holds down its whole area. */
export const CRITICAL_FACTOR = 2;

/** From this level up an answer claims that things are done on record, and should say where. */
const NEEDS_EVIDENCE = 3;

export type Priority = { readonly item: string; readonly gap: number; readonly priority: number };

export type ProcedurePriority = { readonly procedure: string; readonly priority: number };

/** The level aimed at: the office's own, where it has set one. */
export function targetOf(
  item: ScoredItem,
  reaction: Extract<Reaction, { state: 'answered' }>,
): number {
  return reaction.target ?? item.target;
}

/** The gap of an item and its weight in the list; a gap of 0 when it is on target or has no level. */
function priorityOf(item: ScoredItem, reactions: Reactions): Priority {
  const reaction = reactionTo(reactions, item.id);
  if (reaction.state !== 'answered') return { item: item.id, gap: 0, priority: 0 };
  const gap = Math.max(0, targetOf(item, reaction) - reaction.level);
  return {
    item: item.id,
    gap,
    priority: item.weight * gap * (item.critical ? CRITICAL_FACTOR : 1),
  };
}

/** Items below their target, the heaviest first; ties: critical items first, then questionnaire order. */
export function prioritiesOf(questionnaire: ScoredQuestionnaire, reactions: Reactions): Priority[] {
  return questionnaire.items
    .map((item) => ({ item, entry: priorityOf(item, reactions) }))
    .filter(({ entry }) => entry.priority > 0)
    .sort(
      (a, b) =>
        b.entry.priority - a.entry.priority || Number(b.item.critical) - Number(a.item.critical),
    )
    .map(({ entry }) => entry);
}

/** Procedures with the sum over the items that they raise, the heaviest first; ties in questionnaire order. */
export function procedurePriorities(
  questionnaire: ScoredQuestionnaire,
  reactions: Reactions,
): ProcedurePriority[] {
  const sums = new Map<string, number>();
  for (const item of questionnaire.items) {
    const { priority } = priorityOf(item, reactions);
    if (priority === 0) continue;
    for (const procedure of new Set(item.procedures)) {
      sums.set(procedure, (sums.get(procedure) ?? 0) + priority);
    }
  }
  return Array.from(sums, ([procedure, priority]) => ({ procedure, priority })).sort(
    (a, b) => b.priority - a.priority,
  );
}

/** 无依据的高分: items at level 3 or above without a note that says what the level rests on. It changes no score. */
export function undefendedItems(
  questionnaire: ScoredQuestionnaire,
  reactions: Reactions,
): string[] {
  return questionnaire.items
    .filter((item) => {
      const reaction = reactionTo(reactions, item.id);
      return (
        reaction.state === 'answered' &&
        reaction.level >= NEEDS_EVIDENCE &&
        reaction.evidence === ''
      );
    })
    .map((item) => item.id);
}
