/** Recurring work for tests. */
import fc from 'fast-check';
import type { MonthDay } from './month-day.ts';
import type { Recurrence } from './recurrence.ts';

/** Any day that every year has. */
export const monthDay: fc.Arbitrary<MonthDay> = fc
  .integer({ min: 0, max: 364 })
  .map((day) => new Date(Date.UTC(2025, 0, 1 + day)))
  .map((date) => ({ month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

/** @returns recurring work with everything filled in that the test does not care about */
export function makeRecurrence(rest: Partial<Recurrence> = {}): Recurrence {
  return {
    id: 'archives-filing-1',
    title: '上一年度文书归档完成',
    from: { month: 6, day: 21 },
    to: { month: 6, day: 30 },
    note: '6 月底是通行的截止时点',
    page: { title: '文书归档', href: '/procedures/archives/filing/', code: 'DA-01' },
    category: '档案',
    post: 'archivist',
    lead: '档案岗',
    effective: '2026-12-01',
    revised: '2026-12-01',
    revisions: 1,
    ...rest,
  };
}
