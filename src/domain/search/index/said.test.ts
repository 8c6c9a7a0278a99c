import { expect, test } from 'vitest';
import { isWithWords, saidWithWords } from './said.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('what is known of a pair lies in the file in which the pair is looked up, there or not', () => {
  const said = new Map([
    ['公章', bytes(1)],
    ['印章', bytes(2)],
    ['龙门', bytes(3)],
    ['一二', bytes(4)],
    ['公耀', bytes(5)],
    ['章', bytes(6)],
    ['5天', bytes(7)],
  ]);
  expect(saidWithWords(['', '公', '公耀', '龙'], said).map((each) => [...each])).toEqual([
    [4],
    [1],
    [5, 2],
    [3],
  ]);
  expect(saidWithWords([], said)).toEqual([]);
});

test('a pair of Han characters is looked up with the words, and nothing else is', () => {
  expect(['公章', '𠮷章'].every(isWithWords)).toBe(true);
  expect(['章', '5天', '天5', 'ab', '公章章', ''].some(isWithWords)).toBe(false);
});
