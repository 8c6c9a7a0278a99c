import { describe, expect, test } from 'vitest';
import type { Field } from '#domain/search/index/fields.ts';
import { phrase } from '#domain/search/query/query.ts';
import { byScore, findTogether, matchScore } from './candidate.ts';
import type { PhraseMatch, PhraseMatches } from './match-phrase.ts';
import { NEAR } from './weights.ts';

const match = (
  rest: Partial<PhraseMatch> = {},
  fields: Partial<Record<Field, number>> = {},
): PhraseMatch => ({
  ...{ coverage: 1, isLiteral: true, ends: [], body: 0, tokens: new Set() },
  ...rest,
  fields: new Map(Object.entries(fields) as [Field, number][]),
});
const matches = (
  text: string,
  rarity: number,
  pages: Readonly<Record<string, PhraseMatch>>,
): PhraseMatches => ({
  ...{ phrase: phrase(text), rarity, most: 9, unknown: [] },
  pages: new Map(Object.entries(pages)),
});

describe('what a phrase is worth on a page', () => {
  test('is its running text, and the best of its names by rarity', () => {
    expect(matchScore(match({ body: 2 }), 3)).toBe(2);
    expect(matchScore(match({ body: 2 }, { title: 1 }), 3)).toBe(2 + 3 * 6);
    expect(matchScore(match({}, { title: 1 }), 6)).toBe(2 * matchScore(match({}, { title: 1 }), 3));
  });

  test('counts a part of a name less than its share', () => {
    expect(matchScore(match({}, { title: 0.5 }), 1)).toBe(6 * 0.25);
  });

  test('adds a quarter of each further name, whichever comes first', () => {
    const both = 10 + 0.25 * 6;
    expect(matchScore(match({}, { title: 1, code: 1 }), 1)).toBe(both);
    expect(matchScore(match({}, { code: 1, title: 1 }), 1)).toBe(both);
    expect(matchScore(match({}, { code: 1, title: 1, alias: 1 }), 1)).toBe(10 + 0.25 * (6 + 5));
  });
});

describe('words that stand far apart', () => {
  const isLiteral = (...ends: (readonly number[])[]) => {
    const [found] = findTogether(
      ends.map((each, at) =>
        matches(['用印', '归档', '时限'][at] ?? '', 1, { 甲: match({ ends: each }) }),
      ),
    );
    return found?.isLiteral;
  };

  test('do not hold the query as written, unless they meet somewhere', () => {
    expect(isLiteral([10], [20])).toBe(true);
    expect(isLiteral([10], [10 + NEAR])).toBe(true);
    expect(isLiteral([10], [11 + NEAR])).toBe(false);
    expect(isLiteral([10, 900], [400, 910])).toBe(true);
    expect(isLiteral([10, 900], [20, 910], [500])).toBe(false);
    expect(isLiteral([10])).toBe(true);
  });

  test('may be names of the page, or single characters', () => {
    const named = match({ ends: [] }, { title: 1 });
    const far = { 甲: match({ ends: [900] }) };
    const near = { 甲: match({ ends: [10] }) };
    const first = (...some: PhraseMatches[]) => findTogether(some)[0]?.isLiteral;
    expect(first(matches('用印', 1, { 甲: named }), matches('归档', 1, far))).toBe(true);
    expect(first(matches('用印', 1, near), matches('表', 1, far))).toBe(true);
    expect(first(matches('用印', 1, near), matches('归档', 1, far))).toBe(false);
  });
});

describe('pages that hold every phrase', () => {
  test('are found together, best first, with what to mark on them', () => {
    const found = findTogether([
      matches('用印', 1, { 甲: match({ body: 1 }), 乙: match({ body: 5 }), 丙: match() }),
      matches('归档', 2, { 乙: match({ body: 1 }), 甲: match({ body: 2 }) }),
    ]);
    expect(found.map(({ page, score, terms }) => [page, score, terms])).toEqual([
      ['乙', 6, ['用印', '归档']],
      ['甲', 3, ['用印', '归档']],
    ]);
  });

  test('are literal only where every phrase is, and not there where one is held in part', () => {
    const found = findTogether([
      matches('用印', 1, {
        甲: match({ ends: [2] }),
        乙: match({ isLiteral: false }),
        丙: match(),
      }),
      matches('归档', 1, { 甲: match({ ends: [9] }), 乙: match(), 丙: match({ coverage: 0.9 }) }),
    ]);
    expect(found.map(({ page, isLiteral }) => [page, isLiteral])).toEqual([
      ['甲', true],
      ['乙', false],
    ]);
  });

  test('say by which share of the phrases they are called', () => {
    const named = (field: Field, share = 1) =>
      findTogether([
        matches('用印', 1, { 甲: match({}, { [field]: share }) }),
        matches('归档', 1, { 甲: match() }),
      ])[0]?.named;
    for (const field of ['title', 'code', 'alias', 'synonym'] as const)
      expect(named(field)).toBe(0.5);
    for (const field of ['linked', 'heading', 'pinyin'] as const) expect(named(field)).toBe(0);
    expect(named('title', 0.9)).toBe(0);
  });

  test('are none where nothing was looked for', () => {
    expect(findTogether([])).toEqual([]);
  });
});

test('pages of the same worth keep their order', () => {
  const pages = ['甲', '乙', '丙'].map((page, at) => ({
    ...{ page, score: at === 2 ? 2 : 1, isLiteral: true, named: 0, terms: [] },
  }));
  expect(pages.toSorted(byScore).map(({ page }) => page)).toEqual(['丙', '甲', '乙']);
});
