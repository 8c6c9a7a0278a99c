import { describe, expect, test } from 'vitest';
import { arrange, findDuty } from './arrange.ts';
import type { Candidate } from './candidate.ts';
import { makeTestIndex } from '#domain/search/index/testing.ts';

const found = (page: string, score: number, named: number, isLiteral = false): Candidate => ({
  ...{ page, score, named, isLiteral },
  terms: [page],
});
const order = (results: readonly Candidate[]) => results.map(({ page }) => page);

describe('arrange', () => {
  test('puts what is written so before what is related', () => {
    const results = arrange([found('甲', 3, 0, true)], [found('乙', 4, 1)]);
    expect(order(results)).toEqual(['甲', '乙']);
    expect(results.map(({ isLiteral }) => isLiteral)).toEqual([true, false]);
  });

  test('puts a page of that name before one that only mentions the words', () => {
    const results = arrange([found('甲', 3, 0, true)], [found('乙', 9, 1), found('丙', 1, 0)]);
    expect(order(results)).toEqual(['乙', '甲', '丙']);
    expect(results.some(({ isLiteral }) => isLiteral)).toBe(false);
    expect(order(arrange([found('甲', 3, 1, true)], [found('乙', 9, 1)]))).toEqual(['甲', '乙']);
    expect(order(arrange([found('甲', 3, 0, true)], [found('乙', 9, 0.9)]))).toEqual(['甲', '乙']);
  });

  test('leaves first what holds so much that it was copied', () => {
    const copied = { ...found('甲', 3, 0, true), terms: ['的突发事'] };
    const short = { ...copied, terms: ['突发事'] };
    const others = [found('乙', 9, 1), found('丙', 8, 0)];
    expect(order(arrange([copied, found('丁', 2, 0, true)], others))).toEqual([
      ...['甲', '乙', '丙', '丁'],
    ]);
    const far = found('乙', 25, 1);
    expect(order(arrange([copied], [far, found('丙', 8, 0)]))).toEqual(['乙', '甲', '丙']);
    expect(arrange([copied], others).map(({ isLiteral }) => isLiteral)).toEqual([
      true,
      false,
      false,
    ]);
    expect(order(arrange([short], others))).toEqual(['乙', '丙', '甲']);
  });

  test('leaves first what holds all of several words', () => {
    const both = { ...found('甲', 3, 0, true), terms: ['审批', '纪要'] };
    expect(order(arrange([both], [found('乙', 9, 1)]))).toEqual(['甲', '乙']);
  });

  test('puts a duty first of all, and only once', () => {
    const duty = found('职', 1, 1);
    expect(order(arrange([found('甲', 3, 1, true)], [found('乙', 9, 1), duty], duty))).toEqual([
      '职',
      '甲',
      '乙',
    ]);
  });
});

describe('findDuty', () => {
  test('takes the best one that is called by most of the question', async () => {
    const index = makeTestIndex(
      ['甲', '乙', '丙'].map((title) => ({ title, kind: title === '甲' ? '流程' : '职责' })),
    );
    const all = [found('甲', 9, 1), found('乙', 5, 0.6), found('丙', 4, 1)];
    expect((await findDuty(index, all))?.page).toBe('丙');
    expect(await findDuty(index, [found('乙', 5, 0.5)])).toBeUndefined();
  });
});
