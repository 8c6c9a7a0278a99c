/** The rows that a result proposes for the plan, and the row of any single item. */
import type { OutlineItem } from '../outline.ts';
import { targetOf } from '../priorities.ts';
import type { PlanRow } from '../record/plan-row.ts';
import { readSheet, reactionTo, type RawAnswers, type Reactions } from '../sheet.ts';
import { chooseItems } from './choose.ts';
import type { PlanContent } from './plan-content.ts';
import { dueOf, formsFor, measureOf, problemOf, stepsOf } from './steps.ts';

/** A row that nobody has taken over yet, so it has no id. */
export type ProposedRow = Omit<PlanRow, 'id'>;

/**
 * @param answers of any origin; items without a level, or on target, give no row
 * @param today from which the limits are counted
 * @returns one row an item, in the order of choose.ts
 */
export function proposeRows(
  content: PlanContent,
  answers: RawAnswers,
  today: string,
): ProposedRow[] {
  const { reactions } = readSheet(content.outline, answers);
  return chooseItems(content.outline, reactions).flatMap((id) =>
    rowOf(content, reactions, id, today),
  );
}

/** The row of an item that somebody has chosen; none where it is on target or has no level. */
export function proposeRow(
  content: PlanContent,
  answers: RawAnswers,
  id: string,
  today: string,
): ProposedRow | undefined {
  return rowOf(content, readSheet(content.outline, answers).reactions, id, today)[0];
}

/** Items below their target that no row answers, in questionnaire order. */
export function itemsLeft(
  { outline }: PlanContent,
  answers: RawAnswers,
  rows: readonly Pick<PlanRow, 'item'>[],
): OutlineItem[] {
  const { reactions } = readSheet(outline, answers);
  const planned = new Set(rows.map(({ item }) => item));
  return outline.items.filter((item) => {
    const reaction = reactionTo(reactions, item.id);
    if (reaction.state !== 'answered' || planned.has(item.id)) return false;
    return reaction.level < targetOf(item, reaction);
  });
}

function rowOf(
  content: PlanContent,
  reactions: Reactions,
  id: string,
  today: string,
): ProposedRow[] {
  const item = content.outline.items.find((candidate) => candidate.id === id);
  const reaction = reactionTo(reactions, id);
  const detail = content.details[id];
  if (!item || reaction.state !== 'answered' || !detail) return [];
  const target = targetOf(item, reaction);
  const steps = stepsOf(item, reaction);
  if (steps.length === 0) return [];
  const forms = formsFor(item, steps);
  const [first] = forms;
  const person = first === undefined ? content.leads[id] : content.keepers[first];
  return [
    {
      item: id,
      problem: problemOf(detail, reaction.level, target),
      cause: '',
      measure: measureOf(detail, steps),
      sign: detail.levels[target] ?? '',
      leader: content.leader,
      person: person || content.owner,
      due: dueOf(content, detail, item, steps, today),
      state: 'open',
      progress: '',
      closedOn: '',
      verifier: '',
      reason: '',
      forms,
    },
  ];
}
