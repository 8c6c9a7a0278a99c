import { expect, test } from 'vitest';
import { closenessOf, impactOf, scoreOf } from './bm25.ts';

/** BM25 as it is written in textbooks, with the settings of this site. */
function exact(frequency: number, length: number, average: number, closeness: number): number {
  const weighted = frequency * closeness;
  return (1.8 * 2.4 * weighted) / (1.4 * (0.7 + 0.3 * (length / average)) + weighted);
}

test('a score told by one byte is that of the formula within two hundredths', () => {
  for (const frequency of [1, 2, 5, 24, 200]) {
    for (const length of [20, 300, 1000, 9000]) {
      const own = exact(frequency, length, 900, closenessOf(0));
      const told = scoreOf(impactOf(frequency, length, 900), closenessOf(0));
      expect(Math.abs(told / own - 1)).toBeLessThan(0.02);
    }
  }
});

test('an impact is a byte, however rare or common the word', () => {
  expect(impactOf(1, 1e9, 1)).toBe(0);
  expect(impactOf(1e9, 1, 1e3)).toBe(255);
});

test('the longer the word is beside what was looked up, the less it counts, and always something', () => {
  const all = [0, 1, 3, 6, 30].map(closenessOf);
  expect(all).toEqual([...all].sort((a, b) => b - a));
  expect(all.at(-1)).toBeGreaterThan(0.3);
});
