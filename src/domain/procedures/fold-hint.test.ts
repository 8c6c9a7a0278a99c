import { expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { foldHint, textHint } from './fold-hint.ts';
import { procedureView } from './procedure-view.ts';

const view = procedureView(lived, the(lived.procedures, 'seals/use'));

test('a folded section says how many, and where names are short, which', () => {
  expect(foldHint('mistakes', view)).toBe('5 条');
  expect(foldHint('roles', view)).toMatch(/^\d+ 步，\d+ 个岗位$/);
  expect(foldHint('swimlane', view)).toBe(
    `${view.steps.length} 步，${new Set(view.strip.map(({ post }) => post)).size} 个岗位`,
  );
  expect(foldHint('urgent', view)).toBe('10 分钟');
  expect(foldHint('urgent', { ...view, urgent: undefined })).toBe('');
  expect(foldHint('steps', view)).toBe('');
});

test('three names stand for all, and more are said to be there', () => {
  const pages = ['甲', '乙', '丙', '丁'].map((title) => ({ title, href: '/' }));
  expect(foldHint('related', { ...view, related: pages.slice(0, 3) })).toBe('3 项：甲、乙、丙');
  expect(foldHint('related', { ...view, related: pages })).toBe('4 项：甲、乙、丙等');
});

test('names are told as text, not as HTML', () => {
  expect(foldHint('related', { ...view, related: [{ title: '<b>&', href: '/' }] })).toBe(
    '1 项：&lt;b&gt;&amp;',
  );
});

test('the history names the version in force and the day of the last change', () => {
  const { revisions } = view.procedure;
  expect(foldHint('revisions', view)).toBe(
    `版本 ${view.procedure.version}，${revisions.at(-1)?.date}`,
  );
});

test('the own text of a procedure is counted in cases or in sentences to say, an example named', () => {
  const none = { cases: 0, sentences: 0, examples: [] };
  expect(textHint(none)).toBe('');
  expect(textHint({ ...none, cases: 1 })).toBe('');
  expect(textHint({ ...none, cases: 9, sentences: 2 })).toBe('9 种情形');
  expect(textHint({ ...none, cases: 1, sentences: 4 })).toBe('4 句');
  expect(textHint({ cases: 3, sentences: 1, examples: ['样例：甲', '样例：乙'] })).toBe(
    '样例：甲；样例：乙',
  );
});
