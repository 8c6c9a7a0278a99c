import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, isWeekend, weekdayOf } from '#schemas/days.ts';
import { dueAfter, isDay, workingDay } from './days.ts';

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
  expect(dueAfter('2026-11-27', 'today')).toBe('2026-11-27');
  expect(dueAfter('2026-11-27', 'week')).toBe('2026-12-04');
  expect(dueAfter('2026-11-27', 'quarter')).toBe('2027-03-01');
  expect(dueAfter('2026-11-28', 'today')).toBe('2026-11-30');
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
      expect(day && day >= today).toBe(true);
    }),
  );
});
