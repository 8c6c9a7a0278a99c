import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '#schemas/days.ts';
import { countBetween } from './between.ts';
import { KNOWN, SUPPOSED } from '#domain/calendar/testing.ts';

test('counts calendar and working days, and names what is no working day', () => {
  expect(countBetween(KNOWN, '2026-09-18', '2026-09-28')).toEqual({
    days: 10,
    working: 6,
    workingBoth: 7,
    skipped: [
      { from: '2026-09-19', to: '2026-09-19', days: 1, why: '周六' },
      { from: '2026-09-25', to: '2026-09-27', days: 3, why: '中秋节' },
    ],
    made: ['2026-09-20'],
  });
});

test('a day lies no day from itself', () => {
  expect(countBetween(KNOWN, '2026-11-27', '2026-11-27')).toMatchObject({
    ...{ days: 0, working: 0, workingBoth: 1 },
  });
});

test('the examples of the pages: nine working days with both ends, forty-two days', () => {
  expect(countBetween(SUPPOSED, '2027-03-18', '2027-03-30').workingBoth).toBe(9);
  expect(countBetween(SUPPOSED, '2027-03-09', '2027-04-20').days).toBe(42);
});

test('knows calendar days of any year, working days only of known ones', () => {
  expect(countBetween(KNOWN, '2026-12-28', '2027-01-10')).toEqual({
    ...{ days: 13, skipped: [], made: [], missing: 2027 },
  });
});

test('says when the end of December may still change', () => {
  expect(countBetween(KNOWN, '2026-12-01', '2026-12-31').openTo).toBe(2027);
  expect(countBetween(KNOWN, '2026-12-01', '2026-12-24').openTo).toBeUndefined();
});

test('as chinese-days counts, one day after the other', () => {
  const day = fc.integer({ min: 0, max: 729 }).map((days) => addDays('2025-01-01', days));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      let slow = 0;
      for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkday(at)) slow += 1;
      const { days, working, workingBoth = 0, skipped } = countBetween(KNOWN, from, to);
      expect([days, working]).toEqual([daysBetween(from, to), slow]);
      expect(skipped.reduce((sum, stretch) => sum + stretch.days, workingBoth)).toBe(days + 1);
    }),
  );
});
