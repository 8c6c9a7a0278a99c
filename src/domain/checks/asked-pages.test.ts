import { expect, test } from 'vitest';
import { general } from '#tests/fixture.ts';
import { findAskedPageProblems } from './asked-pages.ts';

const question = (ask: string) => ({ ask, at: 'steps', answer: '科室负责人', says: ['科室'] });
const catalogue = {
  parts: [{ id: 'rules', title: '制度', summary: '规矩', chapters: ['rules/seals'] }],
  categories: [],
  paths: [],
};
const none = { chapters: [], procedures: [], forms: [] };
const page = (slug: string, ...asks: string[]) => ({
  slug,
  file: `content/questions/${slug}.yaml`,
  questions: asks.map(question),
});

test('every file of questions has its page', () => {
  const askedPages = [page('rules/seals', '谁管章？'), page('rules/seal', '谁盖章？')];
  expect(findAskedPageProblems({ ...none, catalogue, askedPages })).toEqual([
    {
      file: 'content/questions/rules/seal.yaml',
      field: '文件名',
      message: '目录里没有 rules/seal 这一页',
      hint: '是不是想写 rules/seals',
    },
  ]);
});

test('of a form they are told by its name', () => {
  const [form] = general.forms;
  const slugs = [`forms/${form?.id ?? ''}`, 'forms/seal'];
  const askedPages = slugs.map((slug, at) => page(slug, `${at} 怎么填？`));
  expect(
    findAskedPageProblems({ ...none, forms: general.forms, catalogue, askedPages }),
  ).toMatchObject([{ message: '目录里没有 forms/seal 这一页', hint: expect.any(String) }]);
});

test('a question is asked once', () => {
  const askedPages = [page('rules/seals', '谁管章？', '谁管章？')];
  expect(findAskedPageProblems({ ...none, catalogue, askedPages })).toMatchObject([
    {
      field: 'questions.1.ask',
      message: '“谁管章？”在 content/questions/rules/seals.yaml 里已经问过',
    },
  ]);
});
