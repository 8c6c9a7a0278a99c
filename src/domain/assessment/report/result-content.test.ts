import { expect, test } from 'vitest';
import { the, lived } from '#tests/fixture.ts';
import { outlineOf } from '#domain/assessment/outline.ts';
import { resultContentOf, resultContentSchema } from './result-content.ts';

const link = (path: string) => `/shouce${path}`;
const content = resultContentOf(lived, link);

test('holds the outline, and for each item its statements, its advice and whom to ask', () => {
  expect(content.outline).toEqual(outlineOf(lived, link));
  expect(content.details['seals-01']).toEqual({
    levels: [
      '印章放在谁的桌上都行',
      '说好由一个人管着',
      '有写明保管人的规定',
      '交接登记随手能翻到',
      '近三个月清点过有记录',
    ],
    advice: ['先买一个带锁的柜子', '写下保管人和代管人', '交接时当面清点', '定期清点并登记'],
    ask: '印章管理岗',
    check: '看柜子，看登记簿。',
    pages: [
      { title: '印章管理岗手册', href: '/shouce/handbook/posts/keeper/' },
      { title: '用印', href: '/shouce/procedures/seals/use/', code: 'YZ-01' },
    ],
  });
  expect(Object.keys(content.details)).toEqual(['scope-01', 'scope-02', 'seals-01']);
});

test('names the levels in the words of the questionnaire', () => {
  expect(content.levels.map(({ name }) => name)).toEqual(
    lived.questionnaire.head.levels.map(({ name }) => name),
  );
});

test('offers two chapters and three procedures at most, the first that are published', () => {
  const [chapter] = lived.chapters;
  const use = the(lived.procedures, 'seals/use');
  if (!chapter) throw new Error('The fixture has no chapter.');
  const chapters = ['a/1', 'a/2', 'a/3'].map((slug) => ({ ...chapter, slug, title: slug }));
  const procedures = ['b/1', 'b/2', 'b/3', 'b/4'].map((slug) => ({ ...use, slug, title: slug }));
  const area = the(lived.questionnaire.areas, 'seals');
  const items = area.items.map((item) => ({
    ...item,
    chapters: ['a/0', ...chapters.map(({ slug }) => slug)],
    procedures: ['b/0', ...procedures.map(({ slug }) => slug)],
  }));
  const questionnaire = { ...lived.questionnaire, areas: [{ ...area, items }] };
  const { details } = resultContentOf({ ...lived, chapters, procedures, questionnaire }, link);
  expect(details['seals-01']?.pages.map(({ title }) => title)).toEqual([
    'a/1',
    'a/2',
    'b/1',
    'b/2',
    'b/3',
  ]);
});

test('comes through as text whole', () => {
  expect(resultContentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
  expect(resultContentSchema.safeParse({ ...content, levels: ['甲'] }).success).toBe(false);
  const details = { 'seals-01': { levels: [], advice: [], ask: '甲', check: '乙' } };
  expect(resultContentSchema.safeParse({ ...content, details }).success).toBe(false);
});
