/** What the tests of the plan stand on. */
import fc from 'fast-check';
import type { Library } from '#domain/content/library.ts';
import { outlineOf } from '../outline.ts';
import { PLAN_STATES } from '../record/format.ts';
import type { PlanRow } from '../record/plan-row.ts';
import { emptyRow } from './edits.ts';
import { planDataOf, type PlanContent } from './plan-content.ts';

export const contentOf = (library: Library): PlanContent => ({
  ...planDataOf(library),
  outline: outlineOf(library, (path) => path),
});

/** A row that is in order but for what differs. */
export const row = (differing: Partial<PlanRow> = {}): PlanRow => ({
  ...emptyRow('row-1'),
  item: 'scope-01',
  problem: '主任能口头说出大概',
  measure: '逐条补上谁办和多久一次',
  sign: '派活时引用清单的条目',
  leader: '分管领导',
  person: '甲（主任）',
  due: '2026-12-07',
  ...differing,
});

const anyRow = fc.record({
  item: fc.constantFrom('', 'scope-01', 'scope-02', 'seals-01', 'gone-09'),
  problem: fc.string(),
  measure: fc.string(),
  progress: fc.string(),
  state: fc.constantFrom(...PLAN_STATES),
});

/** Rows with ids of their own. */
export const anyRows = fc
  .array(anyRow, { maxLength: 10 })
  .map((rows) => rows.map((each, index) => row({ id: `id-${index}`, ...each })));
