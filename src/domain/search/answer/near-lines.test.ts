import { expect, test } from 'vitest';
import type { Weighed } from './choose-alike.ts';
import type { Evidence } from './decide.ts';
import { nearLines } from './near-lines.ts';
import { asSureAs, makeEntry, makeWeighed } from './testing.ts';

const alike = (text: string, pooled: number) =>
  makeWeighed(makeEntry('may', '章', text), { pooled });
const ask = (lines: readonly Weighed[], named?: Evidence['named']): Evidence => ({
  question: { kind: 'may', about: ['章'], paper: undefined, action: '', asked: '吗', deed: '' },
  named,
  alike: lines,
});
const texts = (evidence: Evidence, bias: number) =>
  nearLines(evidence, { weights: asSureAs(bias) }).map(({ text }) => text);
const FOUR = ['甲', '乙', '丙', '丁'].map((text, at) => alike(text, 1 - at / 10));

test('the nearest three come, the nearest first, and none twice', () => {
  expect(texts(ask(FOUR.toReversed()), 0)).toEqual(['甲', '乙', '丙']);
  expect(texts(ask([alike('甲', 1), alike('甲', 0.9), alike('乙', 0.8)]), 0)).toEqual(['甲', '乙']);
});

test('of one answer to several questions the question that is nearest is told', () => {
  const asked = (question: string, pooled: number) => {
    const entry = makeEntry('may', '章', '甲');
    return makeWeighed({ ...entry, line: { ...entry.line, ask: question } }, { pooled });
  };
  const near = nearLines(ask([asked('乙？', 0.5), asked('甲？', 1)]), { weights: asSureAs(0) });
  expect(near.map((line) => line.ask)).toEqual(['甲？']);
});

test('what is named comes before what is only like the question', () => {
  const named = makeEntry('may', '公章', '丙').line;
  expect(texts(ask(FOUR, named), 0)).toEqual(['丙', '甲', '乙']);
});

test('nothing comes where the nearest is far, or nothing is alike', () => {
  expect(texts(ask(FOUR), -1.5)).toEqual([]);
  expect(texts(ask(FOUR), -1.3)).toHaveLength(3);
  expect(texts(ask([]), 9)).toEqual([]);
});

test('how near the nearest must be is told', () => {
  const least = (bias: number) => nearLines(ask(FOUR), { weights: asSureAs(bias), least: -2 });
  expect(least(-1.9)).toHaveLength(3);
  expect(least(-2.1)).toEqual([]);
});
