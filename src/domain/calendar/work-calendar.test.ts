import { expect, test } from 'vitest';
import { YEAR_2026 } from './testing.ts';
import { workCalendar } from './work-calendar.ts';

const kinds = (calendar: ReturnType<typeof workCalendar>, ...days: string[]) =>
  days.map((day) => calendar.kindOf(day));

test('tells weekdays, weekends, festivals and weekends that are worked', () => {
  const calendar = workCalendar([YEAR_2026]);
  expect(
    kinds(calendar, '2026-01-01', '2026-01-04', '2026-01-05', '2026-01-10', '2026-01-11'),
  ).toEqual([
    { works: false, why: '元旦' },
    { works: true, madeFor: '元旦' },
    { works: true },
    { works: false, why: '周六' },
    { works: false, why: '周日' },
  ]);
});

test('knows nothing of a year without a notice, weekends included', () => {
  expect(kinds(workCalendar([YEAR_2026]), '2027-01-02', '2025-12-31')).toEqual([
    undefined,
    undefined,
  ]);
});

test('knows of any year since 2025 the festivals that are off on the same days in all of them', () => {
  const days = ['2027-01-01', '2027-05-02', '2031-10-03', '2027-10-04', '2024-10-01'];
  expect(kinds(workCalendar([YEAR_2026]), ...days)).toEqual([
    { works: false, why: '元旦' },
    { works: false, why: '劳动节' },
    { works: false, why: '国庆节' },
    undefined,
    undefined,
  ]);
});

test('takes what the next notice says of the end of December', () => {
  const next = {
    year: 2027,
    off: [{ name: '元旦', from: '2026-12-31', to: '2027-01-02', work: ['2026-12-27'] }],
  };
  const calendar = workCalendar([next, YEAR_2026]);
  expect(kinds(calendar, '2026-12-27', '2026-12-31')).toEqual([
    { works: true, madeFor: '元旦' },
    { works: false, why: '元旦' },
  ]);
  expect(calendar.years).toEqual([2026, 2027]);
  expect(calendar.openTo('2026-12-28')).toBeUndefined();
  expect(workCalendar([YEAR_2026]).openTo('2026-12-28')).toBe(2027);
  expect(workCalendar([YEAR_2026]).openTo('2026-12-24')).toBeUndefined();
});
