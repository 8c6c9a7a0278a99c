import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTree, valueOf, writeTree, type Tree } from './trees.ts';

const WRITTEN = 'share:0.5 -2 unsaid:0.25 3 0.5';

const trees = fc.letrec<{ tree: Tree; split: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.integer({ min: -99, max: 99 }), tie('split')),
  split: fc.record({
    sign: fc.constantFrom('share', 'unsaid'),
    above: fc.integer({ min: -9, max: 9 }),
    low: tie('tree'),
    high: tie('tree'),
  }),
})).tree;

describe('a tree', () => {
  test.each([
    [{ share: 0.5, unsaid: 1 }, -2],
    [{ share: 0.6, unsaid: 0.25 }, 3],
    [{ share: 0.6, unsaid: 0.3 }, 0.5],
    [{ share: 0.6 }, 3],
    [{}, -2],
  ])('leads from %j to %d', (signs, value) => {
    expect(valueOf(readTree(WRITTEN), signs)).toBe(value);
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(readTree(writeTree(tree))).toEqual(tree);
      }),
    );
    expect(writeTree(readTree(WRITTEN))).toBe(WRITTEN);
  });

  test.each(['', 'share:0.5 1', 'share:0.5 1 2 3', 'share:half 1 2', '1 2'])(
    'is none of “%s”',
    (written) => {
      expect(() => readTree(written)).toThrow(RangeError);
    },
  );
});
