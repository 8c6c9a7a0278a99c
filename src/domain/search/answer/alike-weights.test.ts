import { expect, test } from 'vitest';
import { WEIGHTS } from './alike-weights.ts';
import { foremost, signsOf } from './choose-alike.ts';
import { makeEntry, makeWeighed } from './testing.ts';
import type { Tree } from './trees.ts';

const signsIn = (tree: Tree): string[] =>
  typeof tree === 'number' ? [] : [tree.sign, ...signsIn(tree.low), ...signsIn(tree.high)];

test('trees split by signs that a line has, since any other would count as 0 without a word', () => {
  const line = makeWeighed(makeEntry('who', '印章', '机要岗'), {});
  const first = foremost({ kind: 'who', about: ['印章'] }, [line], undefined, WEIGHTS);
  const known = new Set(first && Object.keys(signsOf(first)));
  const named = new Set(WEIGHTS.sure.trees.flatMap(signsIn));
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((sign) => !known.has(sign))).toEqual([]);
});
