import { describe, expect, test } from 'vitest';
import { matchPhrase } from './match-phrase.ts';
import { phrase } from '#domain/search/query/query.ts';
import { makeTestIndex } from '#domain/search/index/testing.ts';

const index = makeTestIndex([
  { title: '甲', text: '用印审批以后盖章' },
  { title: '乙', text: '用印，要审批；印审两清' },
  { title: '丙', text: '设 AB 岗' },
  { title: '丁', aliases: ['用印审批单'], text: '无' },
  { title: '戊', text: '印章' },
]);
const literal = async (text: string) => {
  const { pages } = await matchPhrase(index, phrase(text));
  return [...pages].map(([page, { isLiteral, coverage }]) => [page, isLiteral, coverage === 1]);
};

describe('matchPhrase', () => {
  test('tells a phrase from its parts, and finds it in names', async () => {
    expect(await literal('用印审批')).toEqual([
      ['甲', true, true],
      ['乙', false, true],
      ['丁', true, true],
    ]);
  });

  test('finds a lone character at any place of a run', async () => {
    expect((await literal('章')).map(([page]) => page)).toEqual(['甲', '戊']);
  });

  test('lets a blank stand between a word and Han characters', async () => {
    expect(await literal('ab岗')).toEqual([['丙', true, true]]);
  });

  test('takes a word for as rare as it is among pages, whatever duties say', async () => {
    const pages = [{ title: '甲', text: '盖章' }, { title: '乙' }];
    const duties = ['丙', '丁', '戊'].map((title) => ({ title, kind: '职责', text: '盖章' }));
    const rarityIn = async (some: readonly { title: string }[]) =>
      (await matchPhrase(makeTestIndex(some), phrase('盖章'))).rarity;
    expect(await rarityIn([...pages, ...duties])).toBe(await rarityIn(pages));
  });

  test('says which tokens no page has', async () => {
    expect((await matchPhrase(index, phrase('用印簿'))).unknown).toEqual(['印簿']);
  });
});
