import { expect, test } from 'vitest';
import { phrasesOf } from '#domain/text/phrases.ts';
import { keepTitleWords } from './keep-title-words.ts';

const titled = (title: string) => `<h1 class="page-title" data-a>${title}</h1>`;

test('a long title may be parted between its phrases, and within none', () => {
  const title = '国务院关于加快推进政务服务标准化规范化便利化的指导意见';
  const pieces = phrasesOf(title);
  expect(pieces.length).toBeGreaterThan(4);
  expect(keepTitleWords(titled(title))).toBe(titled(pieces.join('<wbr>')));
});

test('nothing is added but places to break, and none at the ends', () => {
  const title = '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释';
  const parted = keepTitleWords(titled(title));
  expect(parted.replaceAll('<wbr>', '')).toBe(titled(title));
  expect(parted).not.toMatch(/><wbr>|<wbr><\//u);
});

test('short titles, titles with marks in them and other headings are left alone', () => {
  for (const html of [
    titled('用印审批'),
    titled('<span>YZ-01</span>印章刻制、启用、停用与销毁'),
    titled('印章刻制、启用&#38;停用与销毁'),
    '<h2>国务院关于加快推进政务服务标准化的指导意见</h2>',
  ])
    expect(keepTitleWords(html)).toBe(html);
});
