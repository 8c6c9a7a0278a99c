/** Recurring work and years to count in for tests. */
import fc from 'fast-check';
import type { MonthDay } from './month-day.ts';
import type { Recurrence } from './recurrence.ts';
import { workCalendar, type HolidayYear } from './work-calendar.ts';

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

// The days of the notices; 2027 as nobody has announced it, for what is refused or supposed.
export const YEAR_2025: HolidayYear = {
  year: 2025,
  off: [
    { name: '元旦', from: '2025-01-01', to: '2025-01-01', work: [] },
    { name: '春节', from: '2025-01-28', to: '2025-02-04', work: ['2025-01-26', '2025-02-08'] },
    { name: '清明节', from: '2025-04-04', to: '2025-04-06', work: [] },
    { name: '劳动节', from: '2025-05-01', to: '2025-05-05', work: ['2025-04-27'] },
    { name: '端午节', from: '2025-05-31', to: '2025-06-02', work: [] },
    {
      name: '国庆节、中秋节',
      from: '2025-10-01',
      to: '2025-10-08',
      work: ['2025-09-28', '2025-10-11'],
    },
  ],
};

export const YEAR_2026: HolidayYear = {
  year: 2026,
  off: [
    { name: '元旦', from: '2026-01-01', to: '2026-01-03', work: ['2026-01-04'] },
    { name: '春节', from: '2026-02-15', to: '2026-02-23', work: ['2026-02-14', '2026-02-28'] },
    { name: '清明节', from: '2026-04-04', to: '2026-04-06', work: [] },
    { name: '劳动节', from: '2026-05-01', to: '2026-05-05', work: ['2026-05-09'] },
    { name: '端午节', from: '2026-06-19', to: '2026-06-21', work: [] },
    { name: '中秋节', from: '2026-09-25', to: '2026-09-27', work: [] },
    { name: '国庆节', from: '2026-10-01', to: '2026-10-07', work: ['2026-09-20', '2026-10-10'] },
  ],
};

/** What the worked examples of the pages suppose of 2027: 清明节 costs one working day. */
export const SUPPOSED_2027: HolidayYear = {
  year: 2027,
  off: [{ name: '清明节', from: '2027-04-03', to: '2027-04-05', work: [] }],
};

export const KNOWN = workCalendar([YEAR_2025, YEAR_2026]);
export const SUPPOSED = workCalendar([YEAR_2025, YEAR_2026, SUPPOSED_2027]);
