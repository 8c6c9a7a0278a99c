import { expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

test.each([
  ['甲街道办事处', '甲街道办事处'],
  [' 甲\r\n街道\t办 ', '甲 街道 办'],
  ['甲\u0000乙', '甲 乙'],
  ['甲\u202e乙', '甲 乙'],
  ['', ''],
  ['<b>甲</b>', '<b>甲</b>'],
])('%j is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test('what is too long is cut between characters', () => {
  expect(oneLine('𠮷'.repeat(101))).toBe(`${'𠮷'.repeat(100)}…`);
  expect(oneLine('𠮷'.repeat(100))).toBe('𠮷'.repeat(100));
});
