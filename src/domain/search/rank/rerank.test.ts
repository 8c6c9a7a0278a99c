import { describe, expect, test } from 'vitest';
import { makeTestIndex, type TestPage } from '#domain/search/index/testing.ts';
import { rerankByName, rerankByResemblance } from './rerank.ts';
import type { Candidate } from './candidate.ts';
import { READ_AHEAD } from './weights.ts';

const found = (pages: readonly TestPage[], text: string): Candidate[] =>
  pages.map(({ title }) => ({
    ...{ page: title, score: 1, isLiteral: true, named: 0, terms: [text] },
  }));

describe('by name', () => {
  const scores = async (text: string, rarity: number, ...pages: TestPage[]) => {
    const ranked = await rerankByName(makeTestIndex(pages), found(pages, text), text, rarity);
    return Object.fromEntries(
      ranked.map(({ page, score }) => [page, Math.round(score * 100) / 100]),
    );
  };

  test('a page whose title is the text comes to the front, one that holds it by its share', async () => {
    const ranked = await scores(
      '用印',
      1,
      { title: '用印审批' },
      { title: '用印' },
      { title: '归档' },
    );
    expect(ranked).toEqual({ 用印: 1 + 5 + 1, 用印审批: 1 + 2.5 + 1, 归档: 1 });
    expect(Object.keys(ranked)).toEqual(['用印', '用印审批', '归档']);
  });

  test('only a title that begins with the text gets more for it', async () => {
    expect(await scores('审批', 1, { title: '用印审批' })).toEqual({ 用印审批: 1 + 2.5 });
  });

  test('a code counts like a title, other names less, a heading only as a whole', async () => {
    expect(
      await scores(
        'yz01',
        1,
        { title: '甲', code: 'YZ01' },
        { title: '乙', aliases: ['yz01'] },
        { title: '丙', synonyms: ['yz01'] },
        { title: '丁', headings: ['yz01'] },
        { title: '戊', headings: ['yz01 以后'] },
      ),
    ).toEqual({ 甲: 6, 乙: 4, 丙: 3, 丁: 2.5, 戊: 1 });
  });

  test('the best of several names counts, by the rarity of the text', async () => {
    const page = { title: '盖章找谁', aliases: ['盖章', '盖章办理'] };
    expect(await scores('盖章', 2, page)).toEqual({ 盖章找谁: 1 + 2 * (2.5 + 1) });
    expect(await scores('章', 1, { title: '甲', aliases: ['盖章', '章'] })).toEqual({ 甲: 4 });
  });

  test('a duty counts less, but more where the text is just what it is called', async () => {
    const duty = { title: '用印', kind: '职责' };
    expect(await scores('用印', 1, duty)).toEqual({ 用印: 5.2 });
    expect(await scores('用', 1, duty)).toEqual({ 用印: 2.4 });
    expect(await scores('盖章', 1, { ...duty, aliases: ['盖章'] })).toEqual({ 用印: 3.1 });
  });

  test('any page counts more where the text is just what people say for it', async () => {
    const list = { title: '表单', kind: '表单', everyday: ['空表在哪'] };
    const rule = { title: '用印规定', kind: '依据', everyday: ['公章 1 号令'] };
    expect(await scores('空表在哪', 1, list)).toEqual({ 表单: 3.27 });
    expect(await scores('空表', 1, list)).toEqual({ 表单: 1.9 });
    expect(await scores('公章1号令', 1, rule)).toEqual({ 用印规定: 3.85 });
    expect(await scores('空表 在哪', 1, list)).toEqual({ 表单: 2.8 });
  });

  test('only the first pages are read; the rest stays behind them as it was', async () => {
    const pages = Array.from({ length: READ_AHEAD + 2 }, (_, at) => ({ title: `第${at}页` }));
    const last = pages.at(-1)?.title ?? '';
    const ranked = await rerankByName(makeTestIndex(pages), found(pages, last), last, 1);
    expect(ranked.map(({ page }) => page)).toEqual(pages.map(({ title }) => title));
    const first = pages[READ_AHEAD - 1]?.title ?? '';
    const [best] = await rerankByName(makeTestIndex(pages), found(pages, first), first, 1);
    expect(best?.page).toBe(first);
  });
});

describe('by resemblance', () => {
  const scores = async (text: string, ...pages: TestPage[]) => {
    const ranked = await rerankByResemblance(makeTestIndex(pages), found(pages, text), text);
    return ranked.map(({ page, score }) => [page, score > 1]);
  };

  test('a name of nearly the same characters comes to the front, in whatever order they stand', async () => {
    expect(await scores('会议要纪', { title: '值班' }, { title: '会议纪要' })).toEqual([
      ['会议纪要', true],
      ['值班', false],
    ]);
  });

  test('aliases and synonyms count as well', async () => {
    const pages = [
      { title: '甲', aliases: ['钥匙领用'] },
      { title: '乙', synonyms: ['钥匙领用'] },
    ];
    expect(await scores('领用钥匙', ...pages)).toEqual([
      ['甲', true],
      ['乙', true],
    ]);
  });

  test('a name that shares too little changes nothing', async () => {
    expect(await scores('会议纪要怎么写', { title: '会议室预订与管理' })).toEqual([
      ['会议室预订与管理', false],
    ]);
  });

  test('a character that stands twice is not counted for two that stand once', async () => {
    const score = async (text: string) => {
      const pages = [{ title: '甲乙丙丁' }];
      return (
        (await rerankByResemblance(makeTestIndex(pages), found(pages, text), text))[0]?.score ?? 0
      );
    };
    expect(await score('甲乙丙丙')).toBeLessThan(await score('甲乙丙丁'));
    expect(await score('甲乙丙丁')).toBeGreaterThan(1);
  });
});
