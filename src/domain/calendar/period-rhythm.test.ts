import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { KNOWN } from './testing.ts';
import { movedDay } from './moved.ts';
import { rhythmsOf, type Period } from './period-rhythm.ts';
import { daysGiven, ruleOf, type Rhythm } from './rhythm.ts';

test.each<[Period, string, string[]]>([
  ['weekly', '周一上午', ['2027-01-04', '2027-01-11']],
  ['weekly', '周二、周四下午', ['2027-01-05', '2027-01-07']],
  ['weekly', '周二（1 月至收齐为止）', ['2027-01-05', '2027-01-12']],
  ['monthly', '月末最后一个工作日', ['2027-01-29', '2027-02-26']],
  ['monthly', '每月末', ['2027-01-29', '2027-02-26']],
  ['monthly', '月末前 2 个工作日', ['2027-01-27', '2027-02-24']],
  ['monthly', '次月 5 日前', ['2027-01-05', '2027-02-05']],
  ['monthly', '25 日前', ['2027-01-25', '2027-02-25']],
  ['monthly', '月初 3 个工作日内', ['2027-01-05', '2027-02-03']],
  ['monthly', '每月初', ['2027-01-01', '2027-02-01']],
  ['quarterly', '季末月', ['2027-03-31', '2027-06-30']],
  ['quarterly', '每季度', ['2027-03-31', '2027-06-30']],
  ['quarterly', '季末月最后一周', ['2027-03-25', '2027-06-24']],
])('%s: %s', (period, when, days) => {
  const [rhythm, ...more] = rhythmsOf(period, when);
  expect(more).toEqual([]);
  expect(rhythm && daysGiven(rhythm, '2027-01-01', '2027-12-31').slice(0, 2)).toEqual(days);
});

test('the fourth quarter may have a day of its own', () => {
  const days = rhythmsOf('quarterly', '季末月最后一周，第四季度 12 月 5 日前').flatMap((rhythm) =>
    daysGiven(rhythm, '2027-01-01', '2027-12-31'),
  );
  expect(days).toEqual(['2027-03-25', '2027-06-25', '2027-09-25', '2027-12-05']);
});

test.each<[Period, string]>([
  ['weekly', '随时'],
  ['monthly', '月内一次'],
  ['monthly', '主题党日前一周'],
  ['monthly', '每月固定一天'],
  ['quarterly', '随到随办'],
])('%s: %s names no day', (period, when) => {
  expect(rhythmsOf(period, when)).toEqual([]);
});

const RHYTHMS: readonly Rhythm[] = [
  { kind: 'weekly', weekdays: [1] },
  { kind: 'weekly', weekdays: [2, 4] },
  ...[1, 3, -1, -3, -5].flatMap((place): Rhythm[] => [
    { kind: 'nth', place, months: 'every' },
    { kind: 'nth', place, months: 'quarter-ends' },
  ]),
  ...[1, 5, 25, 28].flatMap((day): Rhythm[] => [
    { kind: 'day', day, months: [] },
    { kind: 'day', day, months: [6] },
    { kind: 'day', day, months: [3, 6, 9] },
  ]),
];

test.each(RHYTHMS.map((rhythm) => [ruleOf(rhythm), rhythm] as const))(
  'a calendar program makes the same days of %s',
  (rule, rhythm) => {
    const days = daysGiven(rhythm, '2026-12-01', '2029-12-31').slice(0, 12);
    const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(days[0] ?? ''));
    expect(days.map(() => iterator.next()?.toString().slice(0, 10))).toEqual(days);
  },
);

test('single days move to days that are worked, where the year is known', () => {
  const moved = (rhythm: Rhythm, day: string) => movedDay(KNOWN, rhythm, day);
  const first: Rhythm = { kind: 'nth', place: 1, months: 'every' };
  // The first weekday of October is a day off; the first day worked is the eighth.
  expect(moved(first, '2026-10-01')).toBe('2026-10-08');
  expect(moved({ kind: 'nth', place: -1, months: 'every' }, '2026-02-27')).toBe('2026-02-28');
  expect(moved({ kind: 'day', day: 5, months: [] }, '2026-10-05')).toBe('2026-09-30');
  expect(moved({ kind: 'day', day: 5, months: [] }, '2026-12-05')).toBe('2026-12-04');
  expect(moved({ kind: 'weekly', weekdays: [4] }, '2026-10-01')).toBeUndefined();
  expect(moved({ kind: 'weekly', weekdays: [4] }, '2026-10-08')).toBe('2026-10-08');
  // Of a year that is not known weekdays alone are.
  expect(moved({ kind: 'day', day: 30, months: [5] }, '2027-05-30')).toBe('2027-05-28');
});
