import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, isWeekend, weekdayOf } from '#schemas/days.ts';
import { dueAfter, isDay, periodEnd, workingDay } from './days.ts';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('days are those of the calendar', () => {
  expect(
    ['2026-11-28', '2028-02-29', '2026-02-29', '2026-2-3', '', '2026-13-01'].map(isDay),
  ).toEqual([true, true, false, false, false, false]);
});

test('months end where they end', () => {
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  expect(addMonths('2026-11-28', 12)).toBe('2027-11-28');
  expect(addDays('2026-12-28', 7)).toBe('2027-01-04');
});

test('a limit follows from the effort and falls on a working day', () => {
  // A Friday, and the Saturday after it.
  expect(dueAfter('2026-11-27', 'today')).toBe('2026-12-04');
  expect(dueAfter('2026-11-27', 'week')).toBe('2026-12-04');
  expect(dueAfter('2026-11-27', 'quarter')).toBe('2027-03-01');
  expect(dueAfter('2026-11-28', 'today')).toBe('2026-12-07');
  expect(dueAfter('2026-11-27', 'today', 3)).toBe('2026-12-18');
  expect(workingDay('2026-11-29')).toBe('2026-11-30');
  expect(weekdayOf('2026-11-29')).toBe(0);
});

test('more effort never means an earlier day, and no limit is at a weekend or in the past', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const [day, week, quarter] = (['today', 'week', 'quarter'] as const).map((effort) =>
        dueAfter(today, effort),
      );
      expect([day, week, quarter]).toEqual([day, week, quarter].toSorted());
      expect([day, week, quarter].some((due) => isWeekend(due ?? ''))).toBe(false);
      expect(day && day >= addDays(today, 7)).toBe(true);
    }),
  );
});

test('a period ends on its last working day, the next one where that is too near', () => {
  const [month, quarter, year] = (['month', 'quarter', 'year'] as const).map(
    (period) => (day: string) => periodEnd(day, period),
  );
  expect(month?.('2026-11-02')).toBe('2026-11-30');
  expect(month?.('2026-11-27')).toBe('2026-12-31');
  expect(month?.('2026-02-02')).toBe('2026-02-27');
  expect(quarter?.('2026-10-08')).toBe('2026-12-31');
  expect(quarter?.('2026-12-28')).toBe('2027-03-31');
  expect(year?.('2026-12-24')).toBe('2026-12-31');
  // No limit lies beyond a year.
  expect(year?.('2026-12-28')).toBe('2027-12-28');
});

test('no end of a period is at a weekend, within a week or beyond a year', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('month', 'quarter', 'year'), (today, period) => {
      const end = periodEnd(today, period);
      expect(isWeekend(end)).toBe(false);
      expect(end >= addDays(today, 7) && end <= addMonths(today, 12)).toBe(true);
    }),
  );
});
