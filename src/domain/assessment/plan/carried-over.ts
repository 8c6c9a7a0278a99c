import type { PlanRow } from '../record/plan-row.ts';

/** The rows that the next round opens with: everything not done, as it stands, under the same ids. */
export function carriedOver(rows: readonly PlanRow[]): PlanRow[] {
  return rows.filter(({ state }) => state !== 'done');
}
