import { describe, expect, test } from 'vitest';
import { findRepeatedSentences } from './sentences.ts';

const SENTENCE = '盖章以前先看审批单上的文件名称和份数';

/** Pages with these bodies, or with front matter in place of one. */
function told(...pages: readonly (string | object)[]): string[] {
  const files = pages.map((page, at) => ({
    file: `${at}.mdx`,
    data: typeof page === 'string' ? {} : page,
    body: typeof page === 'string' ? page : '',
    bodyLine: 5,
  }));
  return findRepeatedSentences(files).map(
    ({ file, field, line, message, hint }) => `${file} ${field || line}：${message}。${hint}`,
  );
}

const three = (text: string) => told(text, text, text);

test('a sentence may stand on two pages, and on one as often as it likes', () => {
  expect(told(`${SENTENCE}。`, `${SENTENCE}。`)).toEqual([]);
  expect(told(`${SENTENCE}。\n\n${SENTENCE}。\n\n${SENTENCE}。`, `${SENTENCE}。`)).toEqual([]);
});

test('on three it is told at its first place, with the others', () => {
  expect(told(`甲。\n\n乙，丙；${SENTENCE}！`, `${SENTENCE}。`, `# 甲\n\n${SENTENCE}`)).toEqual([
    `0.mdx 7：这句话出现在 3 个文件里：“${SENTENCE}”。只留一处，其他处改用链接。另见 1.mdx、2.mdx`,
  ]);
});

test('front matter counts as well, but for names and fixed values', () => {
  const step = { steps: [{ detail: `${SENTENCE}。` }] };
  expect(told(step, step, `${SENTENCE}。`)[0]).toContain('0.mdx steps.0.detail：');
  for (const field of [
    'keep',
    'ask',
    'source',
    'regulation',
    'article',
    'title',
    'issuer',
    'number',
    'levels',
  ]) {
    const named = { [field]: `${SENTENCE}。` };
    expect(told(named, named, named), field).toEqual([]);
  }
  const within = { levels: [`${SENTENCE}。`], steps: [{ title: `${SENTENCE}。` }] };
  expect(told(within, within, within)).toEqual([]);
});

test('what is asked may name the same question in any number of files, a basis may not', () => {
  const asked = { asked: [{ for: `${SENTENCE}？`, say: ['盖章看哪些'] }] };
  expect(told(asked, asked, asked)).toEqual([]);
  const basis = { basis: [{ for: SENTENCE }] };
  expect(told(basis, basis, basis)).toHaveLength(1);
});

describe('a sentence is the same', () => {
  test.each([
    ['with emphasis', `**盖章**以前先看\`审批单\`上的文件名称和份数。`],
    ['with a link', `盖章以前先看[审批单](/forms/seal-sheet/)上的文件名称和份数。`],
    ['with a component', `盖章以前先看<Post id="keeper" />审批单上的文件名称和份数。`],
    ['as an item', `- ${SENTENCE}`],
    ['as a numbered item', `12. ${SENTENCE}`],
    ['as a quotation', `> ${SENTENCE}`],
    ['as a cell', `| 甲 | ${SENTENCE} |`],
    ['before a question', `${SENTENCE}？`],
    ['before a semicolon', `${SENTENCE};`],
  ])('%s', (_, text) => {
    expect(told(`${SENTENCE}。`, `${SENTENCE}。`, text)).toHaveLength(1);
  });
});

test('what is short, a heading, a form of address or no prose may recur', () => {
  expect(three('盖章先看审批单和份数。')).toEqual([]);
  expect(three(`## ${SENTENCE}`)).toEqual([]);
  expect(three(`${SENTENCE}：`)).toEqual([]);
  expect(three('abcdefghijklmnopqrstuvwxyz 甲乙丙。')).toEqual([]);
  expect(three('一二三四五六七八九十一二三四')).toEqual([]);
  expect(three('一二三四五六七八九十一二三四五')).toHaveLength(1);
});

test('what a gap of a form asks for is no sentence', () => {
  expect(three('____{unit:发文单位的全称，和印章上的一致}')).toEqual([]);
});
