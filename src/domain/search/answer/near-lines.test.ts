import { expect, test } from 'vitest';
import { FEATURES, type Features } from './alike.ts';
import type { Weighed } from './choose-alike.ts';
import type { Evidence } from './decide.ts';
import { nearLines } from './near-lines.ts';
import { makeEntry } from './testing.ts';
import type { Weights } from './weights.ts';

const NONE = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;
const sure = (bias: number): Weights => ({
  rank: { ...NONE, pooled: 1 },
  sure: { ...NONE, bias, margin: 0, score: 0, rivalled: 0 },
});

function alike(text: string, pooled: number): Weighed {
  const like = {
    place: { classed: 'way', document: 0, row: 0, questions: 0 },
    ...{ pooled, share: 0, held: new Set<string>(), rarity: () => 1 },
  };
  const candidate = {
    entry: makeEntry('may', '章', text),
    like,
    page: 0,
    place: undefined,
    meant: 0,
  };
  return { candidate, features: { ...NONE, pooled } };
}

const ask = (lines: readonly Weighed[], named?: Evidence['named']): Evidence => ({
  question: { kind: 'may', about: ['章'], paper: undefined, action: '', asked: '吗', deed: '' },
  named,
  alike: lines,
});
const texts = (evidence: Evidence, bias: number) =>
  nearLines(evidence, sure(bias)).map(({ text }) => text);
const FOUR = ['甲', '乙', '丙', '丁'].map((text, at) => alike(text, 1 - at / 10));

test('the nearest three come, the nearest first, and none twice', () => {
  expect(texts(ask(FOUR.toReversed()), 0)).toEqual(['甲', '乙', '丙']);
  expect(texts(ask([alike('甲', 1), alike('甲', 0.9), alike('乙', 0.8)]), 0)).toEqual(['甲', '乙']);
});

test('what is named comes before what is only like the question', () => {
  const named = makeEntry('may', '公章', '丙').line;
  expect(texts(ask(FOUR, named), 0)).toEqual(['丙', '甲', '乙']);
});

test('nothing comes where the nearest is far, or nothing is alike', () => {
  expect(texts(ask(FOUR), -3)).toEqual([]);
  expect(texts(ask([]), 9)).toEqual([]);
});
