import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KNOWN } from '#domain/calendar/testing.ts';
import { workCalendar } from '#domain/calendar/work-calendar.ts';
import { addDays, addMonths } from '#schemas/days.ts';
import { afterWork, isDay, offFor, periodEnd, workedFrom } from './days.ts';

const NONE = workCalendar([]);
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

test('a day is off as the notice says; of another year weekends and fixed festivals are known', () => {
  expect(offFor(KNOWN, '2026-10-05')).toBe('国庆节');
  // A Sunday that is worked for it.
  expect(offFor(KNOWN, '2026-09-20')).toBe('');
  expect(offFor(NONE, '2027-02-06')).toBe('周末');
  expect(offFor(NONE, '2027-01-01')).toBe('元旦');
  expect(offFor(NONE, '2027-02-08')).toBe('');
});

test('working days are counted over what is off', () => {
  // A Friday.
  expect(afterWork(KNOWN, '2026-11-27', 1)).toBe('2026-11-30');
  expect(afterWork(KNOWN, '2026-09-30', 2)).toBe('2026-10-09');
  expect(afterWork(KNOWN, '2026-09-18', 1)).toBe('2026-09-20');
  expect(afterWork(KNOWN, '2026-11-27', 0)).toBe('2026-11-27');
  expect(workedFrom(KNOWN, '2026-10-01')).toBe('2026-10-08');
});

test('a period ends on its last working day, never before the day itself', () => {
  expect(periodEnd(KNOWN, '2026-11-02', 'month')).toBe('2026-11-30');
  expect(periodEnd(KNOWN, '2026-01-05', 'month')).toBe('2026-01-30');
  expect(periodEnd(KNOWN, '2026-10-08', 'quarter')).toBe('2026-12-31');
  expect(periodEnd(KNOWN, '2026-02-02', 'year')).toBe('2026-12-31');
  expect(periodEnd(NONE, '2027-01-31', 'month')).toBe('2027-01-31');
});

test('no working day is off, and more work never ends earlier', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(30), fc.constantFrom(KNOWN, NONE), (day, days, calendar) => {
      const done = afterWork(calendar, day, days + 1);
      expect(offFor(calendar, done)).toBe('');
      expect(done > afterWork(calendar, day, days)).toBe(true);
      for (const period of ['month', 'quarter', 'year'] as const) {
        const end = periodEnd(calendar, done, period);
        expect(offFor(calendar, end)).toBe('');
        expect(end >= done && end <= addMonths(done, 12)).toBe(true);
      }
    }),
  );
});
