import { expect, test } from 'vitest';
import { arabic, holdsFigure } from './figures.ts';

test('a figure stands in a text by itself, not as a part of a longer one', () => {
  expect(holdsFigure('收到之日起 15 日内', '15')).toBe(true);
  expect(holdsFigure('收到之日起 15 日内', '5')).toBe(false);
  expect(holdsFigure('收到之日起 15 日内', '1')).toBe(false);
  expect(holdsFigure('不超过 0.5%', '5')).toBe(false);
  expect(holdsFigure('不超过 5.5%', '5')).toBe(false);
  expect(holdsFigure('15 日内，延长 5 日', '5')).toBe(true);
  expect(holdsFigure('5', '5')).toBe(true);
});

test('the point of a figure is a point', () => {
  expect(holdsFigure('不超过 0.5%', '0.5')).toBe(true);
  expect(holdsFigure('不超过 015 元', '0.5')).toBe(false);
});

test('Chinese numerals are read up to ninety-nine', () => {
  expect(['一', '十', '十五', '二十', '六十三', '九十九'].map(arabic)).toEqual([
    ...['1', '10', '15', '20', '63', '99'],
  ]);
  expect(['15', '一百', '若干', ''].map(arabic)).toEqual(['15', '一百', '若干', '']);
});
