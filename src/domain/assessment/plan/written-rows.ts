/** Rows that say something: one that was added and left empty is handed in nowhere. */
import type { PlanRow } from '../record/plan-row.ts';
import type { Rows } from './edits.ts';

/** @returns the rows that answer an item or in which somebody has written, in their order */
export function writtenRows(rows: Rows): PlanRow[] {
  return rows.filter(({ id: _, state: __, item, forms: ___, ...texts }) =>
    [item, ...Object.values(texts)].some((text) => text.trim() !== ''),
  );
}
