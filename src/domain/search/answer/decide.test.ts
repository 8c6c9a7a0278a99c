import { expect, test } from 'vitest';
import { FEATURES, type Features } from './alike.ts';
import type { Weighed } from './choose-alike.ts';
import { decide, type Evidence } from './decide.ts';
import { makeEntry } from './testing.ts';
import type { Weights } from './weights.ts';

const NONE = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;
/** As sure as the bias, whatever the signs. */
const sure = (bias: number): Weights => ({
  rank: { ...NONE, pooled: 1 },
  sure: { ...NONE, bias, margin: 0, score: 0, rivalled: 0 },
});
const NAMED = makeEntry('may', '公章', '可以都由机要岗管').line;

function alike(text: string, features: Partial<Features>): Weighed {
  const like = {
    place: { classed: 'way', document: 0, row: 0, questions: 0 },
    ...{ pooled: 0, share: 0, held: new Set<string>(), rarity: () => 1 },
  };
  const candidate = {
    entry: makeEntry('may', '章', text),
    like,
    page: 0,
    place: undefined,
    meant: 0,
  };
  return { candidate, features: { ...NONE, ...features } };
}

function ask(named: Evidence['named'], lines: readonly Weighed[], about = ['合同章能当公章']) {
  return {
    question: { kind: 'may', about, paper: undefined, action: '', asked: '吗', deed: '' } as const,
    named,
    alike: lines,
  };
}

test('what is named answers where nothing is asked so elsewhere', () => {
  const other = alike('互相不能顶替', { pooled: 0.6, behind: 0 });
  expect(decide(ask(NAMED, [other]), sure(-9))).toBe(NAMED);
});

test('what is named does not answer what people ask of something else in the same words', () => {
  const other = alike('互相不能顶替', { pooled: 1, behind: 0 });
  const same = (behind: number) => alike(NAMED.text, { pooled: 1 - behind, behind, agrees: 1 });
  expect(decide(ask(NAMED, [other, same(0.3)]), sure(-9))).toBeUndefined();
  expect(decide(ask(NAMED, [other, same(0.1)]), sure(-9))).toBe(NAMED);
  // It does not come back by likeness, however much speaks for it.
  const { rank, sure: certain } = sure(9);
  const first = { rank: { ...rank, agrees: 9 }, sure: certain };
  expect(decide(ask(NAMED, [other, same(0.3)]), first)).toBeUndefined();
});

test('a question that names no matter gets no line by likeness, however sure', () => {
  const line = alike('收文登记簿由文秘岗保管', { pooled: 1 });
  expect(decide(ask(undefined, [line]), sure(9))?.text).toBe('收文登记簿由文秘岗保管');
  expect(decide(ask(undefined, [line], ['登记簿', '保管']), sure(9))).toBeUndefined();
});
