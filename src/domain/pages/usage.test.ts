import { expect, test } from 'vitest';
import { bodies, the, lived } from '#tests/fixture.ts';
import { pagesByForm, pagesByRegulation } from './usage.ts';

const titles = (usage: ReadonlyMap<string, readonly { readonly title: string }[]>) =>
  Object.fromEntries([...usage].map(([id, pages]) => [id, pages.map(({ title }) => title)]));

test('a regulation is cited by pages that name it in their basis, in the limit of the whole, or in running text', () => {
  expect(titles(pagesByRegulation(lived, bodies()))).toEqual({
    'seal-rules': ['职责边界', '用印'],
    'seal-office-notice': ['用印'],
    'archive-rules': ['职责边界', '文书归档'],
  });
});

test('without running text only the basis and the limit count', () => {
  expect(titles(pagesByRegulation(lived, new Map()))['archive-rules']).toEqual(['文书归档']);
});

test('citations in running text are found whatever stands beside them', () => {
  const body = '甲<Cite at="第一条" of="one" />乙<Cite of="two" /><Cite\nof="three" />';
  const usage = pagesByRegulation(lived, new Map([['posts/keeper', body]]));
  expect(['one', 'two', 'three'].map((id) => usage.get(id)?.[0]?.title)).toEqual(
    Array(3).fill('印章管理岗手册'),
  );
});

test('a form is used by procedures and chapters, each named once', () => {
  expect(titles(pagesByForm(lived))).toEqual({
    'seal-sheet': ['用印', '职责边界'],
    'seal-ledger': ['用印', '印章管理岗手册'],
  });
  expect(pagesByForm(lived).get('seal-sheet')?.[0]).toEqual({
    title: '用印',
    href: '/procedures/seals/use/',
    code: 'YZ-01',
  });
});

test('pages that are not published are named nowhere', () => {
  const use = the(lived.procedures, 'seals/use');
  const library = { ...lived, chapters: [], procedures: [use] };
  expect(titles(pagesByForm(library))).toEqual({ 'seal-sheet': ['用印'], 'seal-ledger': ['用印'] });
});
