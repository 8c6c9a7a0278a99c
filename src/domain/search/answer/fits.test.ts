import { expect, test } from 'vitest';
import { fits, holdsCounted, kindsOfAmounts } from './fits.ts';

test.each([
  ['几天', '自收到之日起 20 个工作日答复', true],
  ['多久', '每年体检一次', false],
  ['多久', '单位负责人 1 小时内报', true],
  ['几位', '密码至少 10 位', true],
  ['几位', '买以前问当地保密部门', false],
  ['多长时间', '冷藏 48 小时以上', true],
  ['多少间', '冷藏 48 小时以上', false],
  ['几度', '夏天不低于 26 度', true],
  ['多少钱', '外形 310mm×220mm，盒脊 20 至 50mm', false],
  ['多少钱', '早餐每人 15 元', true],
  ['占几成', '一般不超过 20%', true],
  ['几岁', '男的延到 63 岁', true],
  ['怎么样', '一共 3 份', false],
  ['几家', '本手册建议不少于三家', true],
  ['几家', '一共 3 份', false],
  ['多大', '直径 4.5 厘米', true],
  ['多大', '20 个工作日', false],
  ['多少', '不低于 5%', true],
  ['多少', '当天就办', false],
  ['几个', '四个等次', true],
])('%s: “%s” holds a number of just that: %s', (asked, text, holds) => {
  expect(holdsCounted(asked, text)).toBe(holds);
});

test('amounts of time and of other things may be asked for', () => {
  expect(kindsOfAmounts('20 个工作日内，一式 2 份')).toEqual(['long', 'many']);
  expect(kindsOfAmounts('照本单位的办法')).toEqual([]);
});

test.each([
  ['几个钟头', '一般每季度一次，人数由支部自己算', false],
  ['几个钟头', '两小时', true],
  ['几小时', '当天报', true],
  ['几平方米', '两人一起，一人听一人记', false],
  ['几平方米', '不低于 0.8 平方米', true],
  ['几平方米', '没有统一规定，问本级机关事务部门', true],
])('%s: “%s” may be an answer: %s', (asked, text, may) => {
  expect(fits('long', asked, '', text)).toBe(may);
});
