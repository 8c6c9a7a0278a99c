import { expect, test } from 'vitest';
import { edgesOf, forwardPaths, mainPath, reachable } from './graph.ts';
import { makeBranch, makeStep } from './testing.ts';

const steps = [
  makeStep('apply', { next: 'check' }),
  makeStep('check', {
    decision: [
      makeBranch('不符', 'apply', 'return'),
      makeBranch('不收', 'end', 'refuse'),
      makeBranch('一致', 'seal'),
    ],
  }),
  makeStep('aside', { next: 'check' }),
  makeStep('seal', { next: 'end' }),
];

test('edges know where they lead and whether they go back', () => {
  expect(edgesOf(steps).map(({ source, target, back }) => [source, target, back])).toEqual([
    [0, 1, false],
    [1, 0, true],
    [1, undefined, false],
    [1, 3, false],
    [2, 1, true],
    [3, undefined, false],
  ]);
});

test('the main path takes the first branch that goes on', () => {
  expect(mainPath(steps)).toEqual([0, 1, 3]);
});

test('the main path is finite when every branch goes back', () => {
  const round = [makeStep('a', { next: 'b' }), makeStep('b', { next: 'a' })];
  expect(mainPath(round)).toEqual([0, 1]);
  expect(mainPath([])).toEqual([]);
});

test('the ways forward are all that are neither sent back nor ended before their time', () => {
  expect(forwardPaths(steps)).toEqual([[0, 1, 3]]);
  const forked = [
    makeStep('a', {
      decision: [makeBranch('甲', 'c'), makeBranch('乙', 'b'), makeBranch('完', 'end')],
    }),
    makeStep('b', { next: 'c' }),
    makeStep('c', { next: 'end' }),
  ];
  expect(forwardPaths(forked)).toEqual([[0], [0, 2], [0, 1, 2]]);
  expect(forwardPaths([])).toEqual([]);
});

test('reaches what edges lead to, and nothing else', () => {
  expect([...reachable([0], edgesOf(steps))].sort()).toEqual([0, 1, 3]);
});
