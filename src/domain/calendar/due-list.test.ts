import { expect, test } from 'vitest';
import { dueList, festivalWords } from './due-list.ts';
import { workedOnOrBefore } from './moved.ts';
import { KNOWN, makeRecurrence } from './testing.ts';

const festival = { name: '春节', before: 7, days: ['2026-02-17', '2027-02-06', '2028-01-26'] };
const forFestival = makeRecurrence({ id: 'roster-1', title: '值班表', festival });

test('yearly work is due every year in the month of its last day, by day', () => {
  const early = makeRecurrence({ id: 'early', title: '清点', to: { month: 6, day: 5 } });
  expect(
    dueList([makeRecurrence(), early], KNOWN).map(({ title, by, month }) => [title, by, month]),
  ).toEqual([
    ['清点', '6 月 5 日前', '6'],
    ['上一年度文书归档完成', '6 月 30 日前', '6'],
  ]);
});

test('work for a festival is due in one month of each year from the one it is in force', () => {
  expect(dueList([forFestival], KNOWN).map(({ title, by, month }) => [title, by, month])).toEqual([
    ['2028 年值班表', '1 月 19 日前', '2028-01'],
    ['2027 年值班表', '1 月 30 日前', '2027-01'],
  ]);
});

test('the days before a moving festival are written out for some years', () => {
  expect(festivalWords(forFestival, KNOWN, 2)).toBe(
    '2027 年 1 月 30 日前（春节 2027 年 2 月 6 日）；2028 年 1 月 19 日前（春节 2028 年 1 月 26 日）',
  );
  expect(festivalWords(makeRecurrence(), KNOWN, 2)).toBe('');
});

test('what is due on a day off is due on the day worked before it', () => {
  expect(workedOnOrBefore(KNOWN, '2026-10-05')).toBe('2026-09-30');
  // Of a year that is not known the weekend alone is.
  expect(workedOnOrBefore(KNOWN, '2027-05-30')).toBe('2027-05-28');
});
