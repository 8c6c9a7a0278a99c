import type { PlanRow } from '#domain/assessment/record/plan-row.ts';
import { ASSESSMENT_OPEN_PLAN as WORDS } from '#strings.ts';
import { copyOf, fill, fillList } from './fill.ts';

/**
 * Writes rows of a plan, each with a link to its question.
 *
 * Markup: `data-fill` of title; `data-list` and template `row` with `data-fill` of row and facts, and a link.
 */
export function showOpenRows(part: ParentNode, rows: readonly PlanRow[]): void {
  fill(part, { title: WORDS.title(rows.length) });
  fillList(
    part,
    'open',
    rows.map((row) => rowOf(part, row)),
  );
}

function rowOf(
  part: ParentNode,
  { item, problem, measure, person, due }: PlanRow,
): DocumentFragment {
  const row = copyOf(part, 'row');
  fill(row, { row: WORDS.row(problem, measure), facts: WORDS.facts(person, due) });
  const link = row.querySelector('a');
  if (link) link.hash = item;
  return row;
}
