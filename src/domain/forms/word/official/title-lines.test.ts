import { expect, test } from 'vitest';
import { titleLinesOf } from './title-lines.ts';

test('a title that fits stays on one line', () => {
  expect(titleLinesOf('样例中心关于做好值班工作的通知')).toEqual([
    '样例中心关于做好值班工作的通知',
  ]);
});

test('a long one has lines of whole words, none much shorter than the others', () => {
  const title =
    '样例街道便民服务中心关于进一步规范窗口值班交接工作和做好元旦春节期间便民服务的通知';
  const lines = titleLinesOf(title);
  expect(lines.join('')).toBe(title);
  expect(lines).toHaveLength(3);
  const lengths = lines.map((line) => line.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
  expect(Math.min(...lengths)).toBeGreaterThan(9);
  for (const line of lines.slice(1)) expect(line).not.toMatch(/^[的、》]/u);
  for (const line of lines) expect(line).not.toMatch(/(?:关于|和)$/u);
});

test('a number stays with what it counts', () => {
  const lines = titleLinesOf('样例街道便民服务中心关于做好2026年春节期间值班工作的通知');
  expect(lines).toHaveLength(2);
  expect(lines.every((line) => !/^年/u.test(line))).toBe(true);
});

test('what has no end of a word where a line must end is left to Word', () => {
  const word = 'A'.repeat(90);
  expect(titleLinesOf(word)).toEqual([word]);
});
