import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignmentDistance, nearest } from './nearest.ts';

test('names the id that was probably meant', () => {
  expect(nearest('confidental-clerk', ['director', 'confidential-clerk', 'archivist'])).toBe(
    'confidential-clerk',
  );
});

test('counts swapped neighbours as one edit', () => {
  expect(alignmentDistance('seasl', 'seals')).toBe(1);
});

test('names nothing when nothing is near', () => {
  expect(nearest('qqqqqqqqqq', ['seal-request'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('is zero only for equal words, symmetric, and never longer than the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = alignmentDistance(a, b);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBe(alignmentDistance(b, a));
      expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
    }),
  );
});
