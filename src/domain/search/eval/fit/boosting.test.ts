import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueOf } from '#domain/search/answer/trees.ts';
import { growTrees, type Grown } from './boosting.ts';
import type { Row } from './grow-tree.ts';
import { randomOf } from './random.ts';

const oddsOf = ({ bias, trees }: Grown, row: Row) =>
  trees.reduce<number>((sum, tree) => sum + valueOf(tree, row), bias);

const likely = (grown: Grown, row: Row) => 1 / (1 + Math.exp(-oddsOf(grown, row)));

test('what counts only beside something else is found, which no sum of weights can tell', () => {
  const random = randomOf(7);
  const rows = Array.from({ length: 4000 }, () => ({ one: random(), other: random() }));
  const isEven = ({ one, other }: { one: number; other: number }) => one > 0.5 === other > 0.5;
  const truths = rows.map((row) => random() < (isEven(row) ? 0.9 : 0.1));
  const grown = growTrees(rows, truths);
  for (const row of [
    { one: 0.2, other: 0.2 },
    { one: 0.8, other: 0.8 },
  ])
    expect(likely(grown, row)).toBeCloseTo(0.9, 1);
  for (const row of [
    { one: 0.2, other: 0.8 },
    { one: 0.8, other: 0.2 },
  ])
    expect(likely(grown, row)).toBeCloseTo(0.1, 1);
});

test('no end holds fewer rows than wished', () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({ one: at }));
  const truths = rows.map(({ one }) => one === 99);
  const wishes = { trees: 1, ends: 8, least: 30, shrink: 1, step: 1 };
  const { trees } = growTrees(rows, truths, wishes);
  const values = rows.map((row) => valueOf(trees[0] ?? 0, row));
  for (const value of new Set(values))
    expect(values.filter((each) => each === value).length).toBeGreaterThanOrEqual(30);
});

test('odds stay finite where a sign tells all, never varies, or there is one row', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 6, noNaN: true }), fc.boolean()), {
        minLength: 1,
        maxLength: 40,
      }),
      (some) => {
        const rows = some.map(([value, truth]) => ({ value, truth: Number(truth), same: 1 }));
        const truths = some.map(([, truth]) => truth);
        const wishes = { trees: 5, ends: 4, least: 1, shrink: 1, step: 0.5 };
        const grown = growTrees(rows, truths, wishes);
        expect(rows.every((row) => Number.isFinite(oddsOf(grown, row)))).toBe(true);
      },
    ),
  );
});
