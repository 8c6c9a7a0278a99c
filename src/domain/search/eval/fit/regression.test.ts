import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitChoice, fitOdds } from './regression.ts';

/** A fixed row of numbers that look random, from 0 to 1. */
function numbers(count: number, seed: number): number[] {
  let last = seed;
  return Array.from({ length: count }, () => {
    last = (last * 48271) % 2147483647;
    return last / 2147483647;
  });
}

describe('odds', () => {
  test('are found again from what they have made', () => {
    const [one, other, chance] = [numbers(4000, 1), numbers(4000, 77), numbers(4000, 912)];
    const rows = one.map((value, at) => [value, other[at] ?? 0]);
    const truths = rows.map(([a = 0, b = 0], at) => {
      const odds = 4 * a - 3 * b + 0.5;
      return (chance[at] ?? 0) < 1 / (1 + Math.exp(-odds));
    });
    const [a = 0, b = 0, bias = 0] = fitOdds(rows, truths, 0.01);
    expect(a).toBeCloseTo(4, 0);
    expect(b).toBeCloseTo(-3, 0);
    expect(bias).toBeCloseTo(0.5, 0);
  });

  test('stay finite where a sign tells all, never varies, or there is one row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 6, noNaN: true }), fc.boolean()), {
          minLength: 1,
          maxLength: 20,
        }),
        (some) => {
          const rows = some.map(([value, truth]) => [value, Number(truth), 1]);
          const weights = fitOdds(
            rows,
            some.map(([, truth]) => truth),
            1,
          );
          expect(weights.every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});

test('a choice is fitted so that the right ones come first', () => {
  const values = numbers(600, 5);
  const choices = Array.from({ length: 100 }, (_, at) => {
    const options = [0, 1, 2].map((option) => {
      const [a = 0, b = 0] = values.slice((at * 3 + option) * 2);
      return [a, b];
    });
    const worth = options.map(([a = 0, b = 0]) => a - 2 * b);
    return { options, right: worth.map((each) => each === Math.max(...worth)) };
  });
  const [a = 0, b = 0] = fitChoice(choices);
  expect(a).toBeGreaterThan(0);
  expect(b / a).toBeCloseTo(-2, 0);
});
