/** The rows that a result proposes for the plan, and the row of any single item. */
import type { OutlineItem } from '../outline.ts';
import { targetOf } from '../priorities.ts';
import type { PlanRow } from '../record/plan-row.ts';
import { readSheet, reactionTo, type RawAnswers, type Reactions } from '../sheet.ts';
import { chooseItems } from './choose.ts';
import type { PlanContent } from './plan-content.ts';
import { groundsOf, inOrder } from './order.ts';
import { schedule, type Job } from './schedule.ts';
import { formsFor, measureOf, ownerOf, problemOf, stepsOf, tasksOf } from './steps.ts';

/** A row that nobody has taken over yet, so it has no id. */
export type ProposedRow = Omit<PlanRow, 'id'>;

/**
 * @param answers of any origin; items without a level, or on target, give no row
 * @param today from which the limits are counted
 * @param rows that stand already: nobody is asked for two things on one day
 * @returns one row an item, in the order of order.ts
 */
export function proposeRows(
  content: PlanContent,
  answers: RawAnswers,
  today: string,
  rows: readonly PlanRow[] = [],
): ProposedRow[] {
  const { reactions } = readSheet(content.outline, answers);
  const ids = inOrder(content, reactions, chooseItems(content, reactions));
  return rowsOf(content, reactions, ids, today, rows);
}

/** The row of an item that somebody has chosen; none where it is on target or has no level. */
export function proposeRow(
  content: PlanContent,
  answers: RawAnswers,
  id: string,
  today: string,
  rows: readonly PlanRow[] = [],
): ProposedRow | undefined {
  const { reactions } = readSheet(content.outline, answers);
  return rowsOf(content, reactions, [id], today, rows)[0];
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

function rowsOf(
  content: PlanContent,
  reactions: Reactions,
  ids: readonly string[],
  today: string,
  rows: readonly PlanRow[],
): ProposedRow[] {
  const drafts = ids.flatMap((id) => draftOf(content, reactions, id));
  const taken = rows.filter(({ state }) => state === 'open' || state === 'doing');
  const dues = schedule(
    content.years,
    drafts.map(({ row, job }) => ({ ...job, person: row.person })),
    today,
    taken,
  );
  return drafts.map(({ row }, index) => ({ ...row, due: dues[index] ?? '' }));
}

type Draft = { readonly row: ProposedRow; readonly job: Omit<Job, 'person'> };

function draftOf(content: PlanContent, reactions: Reactions, id: string): Draft[] {
  const item = content.outline.items.find((candidate) => candidate.id === id);
  const reaction = reactionTo(reactions, id);
  const detail = content.details[id];
  if (!item || reaction.state !== 'answered' || !detail) return [];
  const target = targetOf(item, reaction);
  const steps = stepsOf(item, reaction);
  if (steps.length === 0) return [];
  const { name, verifier } = content.doers[ownerOf(detail, steps)] ?? NOBODY;
  return [
    {
      job: {
        item: id,
        tasks: tasksOf(detail, steps),
        after: groundsOf(content, reactions, id),
      },
      row: {
        item: id,
        problem: problemOf(detail, reaction.level, target),
        cause: '',
        measure: measureOf(content, detail, steps),
        sign: detail.levels[target] ?? '',
        leader: content.leader,
        person: name,
        due: '',
        state: 'open',
        progress: '',
        closedOn: '',
        verifier,
        reason: '',
        forms: formsFor(item, steps),
      },
    },
  ];
}

const NOBODY = { name: '', verifier: '' };
