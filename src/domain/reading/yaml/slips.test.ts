import { expect, test } from 'vitest';
import { SLIPS } from './slips.ts';

const slipIn = (line: string) => SLIPS.find(({ test: pattern }) => pattern.test(line))?.message;

test.each([
  ['title：请示', '冒号写成了全角“：”'],
  ['  - id ：x', '冒号写成了全角“：”'],
  ['  - - "id"：x', '冒号写成了全角“：”'],
  ['a: { b：1 }', '冒号写成了全角“：”'],
  ['a: { b: 1，c：1 }', '冒号写成了全角“：”'],
  ['｛ a: 1 ｝', '括号写成了全角'],
  ['  a: ［甲］', '括号写成了全角'],
  ['a_b-c:【甲】', '括号写成了全角'],
  ['  - - ｛ a: 1', '括号写成了全角'],
  ['  -  【甲】', '括号写成了全角'],
  ['a: { b: 1 ｝ ', '括号写成了全角'],
  ['a: [ b ］', '括号写成了全角'],
  ['["甲"，"乙"]', '两项之间的逗号写成了全角“，”'],
  ["['甲'、 '乙']", '两项之间的逗号写成了全角“，”'],
  ['[[甲] ， [乙]]', '两项之间的逗号写成了全角“，”'],
  ['a: { b: 甲， c: 乙 }', '两项之间的逗号写成了全角“，”'],
  ['title:请示', '冒号后面没有空格'],
  ['  - id:x', '冒号后面没有空格'],
  ['-请示', '列表的 - 后面没有空格'],
  ['  -请示', '列表的 - 后面没有空格'],
])('%j has a slip: %s', (line, message) => {
  expect(slipIn(line)).toBe(message);
});

test.each([
  'title: 请示：某事',
  'title: （一）甲【乙】',
  'title: 甲｛乙｝丙',
  'note: 甲，乙',
  'a: "甲，乙"',
  'a: [甲, 乙]',
  'a: { b: 甲, c: 乙 }',
  'url: https://example.invalid/',
  'https://example.invalid/',
  'a:',
  '- 请示',
  '- -请示',
  '-1',
  '---',
  '甲-乙',
  '',
])('%j has none', (line) => {
  expect(slipIn(line)).toBeUndefined();
});
