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

  test('does not take the pairs of several names for one', async () => {
    const names = makeTestIndex([
      { title: '甲', everyday: ['收报告', '报告单', '单子丢了'] },
      { title: '乙', everyday: ['报告单子在哪'] },
      { title: '丙', linked: ['交报告', '告单', '单子'] },
    ]);
    const { pages } = await matchPhrase(names, phrase('报告单子'));
    expect([...pages].map(([page, { isLiteral }]) => [page, isLiteral])).toEqual([
      ['甲', false],
      ['乙', true],
      ['丙', true],
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

  test('says how much of the phrase a page holds, the more the rarer it is', async () => {
    const some = makeTestIndex([
      { title: '子', text: '用印' },
      { title: '丑', text: '用印' },
      { title: '寅', text: '印审' },
      { title: '卯', text: '审批' },
    ]);
    const { pages } = await matchPhrase(some, phrase('用印审批'));
    const [common = 0, , middle = 0, rare = 0] = [...pages.values()].map((each) => each.coverage);
    expect(common).toBeGreaterThan(0);
    expect(rare).toBeGreaterThan(common);
    expect(common + middle + rare).toBeCloseTo(1);
    expect(pages.get('子')?.tokens).toEqual(new Set(['用印']));
    expect(pages.get('子')?.isLiteral).toBe(false);
  });

  test('does not take a phrase for written whose parts stand in different names', async () => {
    const page = { title: '用印', aliases: ['印审批'] };
    const { pages } = await matchPhrase(makeTestIndex([page]), phrase('用印审批'));
    expect(pages.get('用印')).toMatchObject({ isLiteral: false, coverage: 1 });
  });

  test('wants the parts in their order, and near', async () => {
    const held = makeTestIndex([
      { title: '子', text: 'ab岗' },
      { title: '丑', text: '岗，ab' },
      { title: '寅', text: 'ab 和别的 岗' },
      { title: '卯', text: '用印审批ab' },
      { title: '辰', text: '印审批用印ab' },
    ]);
    const written = async (text: string) => {
      const { pages } = await matchPhrase(held, phrase(text));
      return [...pages].filter(([, each]) => each.isLiteral).map(([page]) => page);
    };
    expect(await written('ab岗')).toEqual(['子']);
    expect(await written('用印审批ab')).toEqual(['卯']);
  });

  test('does not take pinyin for writing', async () => {
    const spelling = { word: '印章', syllables: ['yin', 'zhang'] };
    const held = makeTestIndex([
      { title: '子', spellings: [spelling] },
      { title: 'yinzhang', spellings: [spelling] },
      { title: '丑', text: 'yinzhang', spellings: [spelling] },
    ]);
    const { pages } = await matchPhrase(held, phrase('yinzhang'));
    expect([...pages.keys()]).toEqual(['yinzhang', '丑']);
  });
});
