import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { answered, na, unknown } from '../testing.ts';
import { coverageOf } from './coverage.ts';
import { contentOf } from './testing.ts';

const CONTENT = contentOf(lived);

test('what nobody has decided is named by area', () => {
  const answers = { 'scope-01': answered(3), 'scope-02': unknown };
  expect(coverageOf(CONTENT, answers, [])).toMatchObject({
    answered: 1,
    undecidedCount: 2,
    undecided: [
      { label: '职责范围第 2 题', href: '/assessment/scope/' },
      { label: '印章第 1 题', href: '/assessment/seals/' },
    ],
    left: [],
    uncovered: [],
  });
});

test('gaps without a row are offered, and the areas that they keep down named', () => {
  const answers = { 'scope-01': answered(0), 'scope-02': answered(4), 'seals-01': answered(1) };
  const rows = [{ item: 'seals-01' }];
  expect(coverageOf(CONTENT, answers, rows)).toMatchObject({
    undecided: [],
    left: [{ id: 'scope-01', label: '职责范围第 1 题（0 级）有没有一份写全事项的清单？' }],
    uncovered: ['职责范围'],
  });
  // scope-01 holds its area down, whatever other rows the area has.
  expect(coverageOf(CONTENT, answers, [...rows, { item: 'scope-02' }]).uncovered).toEqual([
    '职责范围',
  ]);
  expect(coverageOf(CONTENT, answers, [...rows, { item: 'scope-01' }]).uncovered).toEqual([]);
});

test('an area of which nothing holds the level down is covered by any of its rows', () => {
  const answers = { 'scope-01': answered(2), 'scope-02': answered(1), 'seals-01': na };
  expect(coverageOf(CONTENT, answers, [{ item: 'scope-02' }]).uncovered).toEqual([]);
});
