/** Days off of each year against a table that somebody else keeps. It takes years it lacks for ordinary ones, so those are left out. */
import { isHoliday, isWorkday, getDayDetail } from 'chinese-days';
import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { addDays, isWeekend } from '#schemas/days.ts';

const { holidays } = readLibrary();

/** The year is there when New Year's Day has a name of its own. */
const isKnown = ({ year }: { readonly year: number }) => isHoliday(`${year}-01-01`);

test('the other table knows a year at all', () => {
  expect(holidays.filter(isKnown).length).toBeGreaterThan(0);
  expect(getDayDetail('2026-01-04').work).toBe(true);
});

test.each(holidays.filter(isKnown).map((one) => [one.year, one] as const))('%s', (year, one) => {
  const off = (day: string) => one.holidays.some(({ from, to }) => from <= day && day <= to);
  const made = (day: string) => one.holidays.some(({ work }) => work.includes(day));
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const works = made(day) || (!off(day) && !isWeekend(day));
    expect([day, works]).toEqual([day, isWorkday(day)]);
  }
});
