import { expect, test } from 'vitest';
import { chineseNumeral } from './numeral.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [37, '三十七'],
  [99, '九十九'],
])('%i is %s', (number, numeral) => {
  expect(chineseNumeral(number)).toBe(numeral);
});

test.each([0, 100, 1.5])('%d is not a number of a part', (number) => {
  expect(() => chineseNumeral(number)).toThrow('Parts are counted from 1 to 99');
});
