import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, fraction, roundHalfUp, subtract, weightedMean } from './fraction.ts';

const anyFraction = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }))
  .map(([n, d]) => fraction(n, d));

describe('fraction', () => {
  test('is in lowest terms with a positive denominator', () => {
    expect(fraction(6, 4)).toEqual({ n: 3, d: 2 });
    expect(fraction(3, -6)).toEqual({ n: -1, d: 2 });
    expect(fraction(0, -7)).toEqual({ n: 0, d: 1 });
  });

  test('refuses what it cannot hold exactly', () => {
    expect(() => fraction(1, 0)).toThrow('Not an exact fraction: 1/0');
    expect(() => fraction(0.5)).toThrow('Not an exact fraction: 0.5/1');
    expect(() => fraction(2 ** 53)).toThrow(RangeError);
  });

  test('rounds halves up', () => {
    expect(roundHalfUp(fraction(5, 2))).toBe(3);
    expect(roundHalfUp(fraction(49, 20))).toBe(2);
    expect(roundHalfUp(fraction(-1, 2))).toBe(0);
  });

  test('weighs a mean exactly', () => {
    const values = [
      { value: fraction(1, 3), weight: 2 },
      { value: fraction(1), weight: 1 },
    ];
    expect(weightedMean(values)).toEqual({ n: 5, d: 9 });
    expect(() => weightedMean([])).toThrow(RangeError);
  });

  test('subtracts what was added', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(Math.sign(subtract(a, b).n) + 0);
      }),
    );
  });
});
