/**
 * The rows that a result proposes for the plan: what the first three instruments would lift, then the heaviest gaps.
 * So few that an office can do them, so many that a plan is worth its paper.
 */
import type { Effort } from '#schemas/form.ts';
import { EFFORT, proposeInstruments, type Lift, type Proposal } from '../instruments.ts';
import type { Level } from '../level.ts';
import { instrumentsOf } from '../outline-instruments.ts';
import type { OutlineItem } from '../outline.ts';
import { prioritiesOf, targetOf } from '../priorities.ts';
import type { PlanRow } from '../record/plan-row.ts';
import { readSheet, reactionTo, type RawAnswers, type Reactions } from '../sheet.ts';
import { dueAfter } from './days.ts';
import type { PlanContent } from './plan-content.ts';

/** A row that nobody has taken over yet, so it has no id. */
export type ProposedRow = Omit<PlanRow, 'id'>;

/** A plan is filled up to the first number with whatever is left, and never beyond the second. */
export const FEWEST = 5;
export const MOST = 8;

type Chosen = { readonly item: OutlineItem; readonly forms: readonly string[] };

/**
 * @param answers of any origin; items without a level, or on target, give no row
 * @param today from which the limits are counted
 * @returns one row an item: those of the first instrument, of the second, of the third, then single ones
 */
export function proposeRows(
  content: PlanContent,
  answers: RawAnswers,
  today: string,
): ProposedRow[] {
  const { outline } = content;
  const { reactions } = readSheet(outline, answers);
  const gaps = prioritiesOf(outline, reactions).map(({ item }) => item);
  const proposals = proposeInstruments(outline, reactions, instrumentsOf(outline));
  const lifted = liftedItems(proposals, gaps);
  const others = gaps.filter((id) => !lifted.some((chosen) => chosen.id === id));
  const single = others.slice(0, Math.max(FEWEST - lifted.length, 0));
  const chosen = [...lifted, ...single.map((id) => ({ id, forms: [] }))];
  return chosen.flatMap(({ id, forms }) => {
    const item = outline.items.find((candidate) => candidate.id === id);
    return item ? rowOf(content, reactions, { item, forms }, today) : [];
  });
}

/** Each instrument in turn gives its heaviest item until there are enough; then those of one stand together again. */
function liftedItems(
  proposals: readonly Proposal[],
  gaps: readonly string[],
): { readonly id: string; readonly forms: readonly string[] }[] {
  const weight = ({ item }: Lift) => gaps.indexOf(item);
  const queues = proposals.map(({ lifts }) => [...lifts].sort((a, b) => weight(a) - weight(b)));
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue[turn]?.item ?? []),
  ).flat();
  const taken = new Set([...new Set(inTurn)].slice(0, MOST));
  const carriers = (id: string) =>
    proposals.filter(({ lifts }) => lifts.some(({ item }) => item === id));
  const grouped = new Set(queues.flat().map(({ item }) => item));
  return [...grouped]
    .filter((id) => taken.has(id))
    .map((id) => ({ id, forms: carriers(id).map(({ instrument }) => instrument) }));
}

function rowOf(
  content: PlanContent,
  reactions: Reactions,
  { item, forms }: Chosen,
  today: string,
): ProposedRow[] {
  const reaction = reactionTo(reactions, item.id);
  const detail = content.details[item.id];
  if (reaction.state !== 'answered' || !detail) return [];
  const carried = forms.length > 0 ? forms : easiestForm(content, item, reaction.level);
  const [first] = carried;
  const person = first === undefined ? content.leads[item.id] : content.keepers[first];
  return [
    {
      item: item.id,
      problem: detail.levels[reaction.level] ?? '',
      cause: '',
      measure: detail.advice[reaction.level] ?? '',
      sign: detail.levels[targetOf(item, reaction)] ?? '',
      leader: content.leader,
      person: person || content.owner,
      due: dueAfter(today, longestEffort(content, carried)),
      state: 'open',
      progress: '',
      closedOn: '',
      verifier: '',
      reason: '',
      forms: [...carried],
    },
  ];
}

/** The form that takes least to raise an item from where it is; none where no form does. */
function easiestForm({ outline }: PlanContent, item: OutlineItem, level: Level): string[] {
  const able = item.forms
    .filter((form) => form.from <= level && form.level > level)
    .flatMap(({ id }) => outline.instruments.find((instrument) => instrument.id === id) ?? []);
  const [easiest] = [...able].sort((a, b) => EFFORT[a.effort] - EFFORT[b.effort]);
  return easiest ? [easiest.id] : [];
}

/** What takes several forms is done when the last of them is; what no form raises takes a quarter. */
function longestEffort({ outline }: PlanContent, forms: readonly string[]): Effort {
  const efforts = forms.flatMap(
    (id) => outline.instruments.find((instrument) => instrument.id === id)?.effort ?? [],
  );
  const [longest] = [...efforts].sort((a, b) => EFFORT[b] - EFFORT[a]);
  return longest ?? 'quarter';
}
