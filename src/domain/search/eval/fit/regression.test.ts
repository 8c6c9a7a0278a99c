import { expect, test } from 'vitest';
import { fitChoice } from './regression.ts';

/** A fixed row of numbers that look random, from 0 to 1. */
function numbers(count: number, seed: number): number[] {
  let last = seed;
  return Array.from({ length: count }, () => {
    last = (last * 48271) % 2147483647;
    return last / 2147483647;
  });
}

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
