import { expect, test } from 'vitest';
import { addHours, isMoment } from './clock.ts';

test('hours run through nights, days off and years', () => {
  expect(addHours('2026-09-30T17:30', 48)).toBe('2026-10-02T17:30');
  expect(addHours('2026-12-31T23:15', 1)).toBe('2027-01-01T00:15');
  expect(addHours('2026-11-28T09:00', 0.5)).toBe('2026-11-28T09:30');
  expect(addHours('2026-11-28T09:00', -24)).toBe('2026-11-27T09:00');
});

test.each(['2026-11-28T09:30', '2026-02-28T00:00'])('%s is a moment', (text) => {
  expect(isMoment(text)).toBe(true);
});

test.each([
  '',
  '2026-11-28',
  '2026-02-30T09:30',
  '2026-11-28T24:00',
  '2026-11-28T09:61',
  '2026-11-28 09:30',
  '2026-11-28T09:30:00',
])('“%s” is none', (text) => {
  expect(isMoment(text)).toBe(false);
});
