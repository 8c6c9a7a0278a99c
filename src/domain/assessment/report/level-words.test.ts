import { describe, expect, test } from 'vitest';
import { fraction } from '#domain/assessment/fraction.ts';
import type { Level } from '#domain/assessment/level.ts';
import { levelWords, nameWords, plainLevelWords, scoreWords } from './level-words.ts';

type Status = Parameters<typeof levelWords>[0]['status'];
const graded = (status: Status, levels: readonly [Level | null, Level | null]) => ({
  status,
  levelLow: levels[0],
  levelHigh: levels[1],
  low: fraction(50),
  high: fraction(75),
});

describe('a level', () => {
  test('is printed where it is certain, the range where it is open', () => {
    expect(levelWords(graded('ok', [2, 2]))).toBe('2 级');
    expect(levelWords(graded('provisional', [1, 3]))).toBe('1—3 级，待核实');
  });

  test('is certain where both ends agree, however little was answered', () => {
    expect(levelWords(graded('insufficient', [1, 1]))).toBe('1 级');
    expect(levelWords(graded('insufficient', [0, 1]))).toBe('0—1 级，待核实');
  });

  test('is absent before the start, where nothing applies, and where one end is unknown', () => {
    expect(levelWords(graded('not-started', [0, 4]))).toBe('未定级');
    expect(levelWords(graded('not-applicable', [null, null]))).toBe('不适用');
    expect(levelWords(graded('ok', [null, 2]))).toBe('—');
    expect(levelWords(graded('ok', [2, null]))).toBe('—');
  });

  test('stands within a sentence without the remark', () => {
    expect(plainLevelWords(graded('provisional', [1, 3]))).toBe('1—3 级');
    expect(plainLevelWords(graded('insufficient', [2, 2]))).toBe('2 级');
    expect(plainLevelWords(graded('ok', [null, 3]))).toBe('—');
    expect(plainLevelWords(graded('ok', [1, null]))).toBe('—');
  });
});

test('a level is named by what the office mostly does, a range by both ends', () => {
  const names = ['没有', '口头', '书面', '记录', '改进'];
  expect(nameWords(graded('ok', [1, 1]), names)).toBe('口头为主');
  expect(nameWords(graded('provisional', [1, 3]), names)).toBe('从“口头”到“记录”');
  expect(nameWords(graded('not-started', [0, 4]), names)).toBe('');
});

describe('a score', () => {
  test('is a range where its ends differ once rounded', () => {
    expect(scoreWords(graded('provisional', [1, 3]))).toBe('50—75 分');
    const close = { ...graded('ok', [2, 2]), low: fraction(124, 5), high: fraction(126, 5) };
    expect(scoreWords(close)).toBe('25 分');
  });

  test('is absent before the start, or where an end is unknown', () => {
    expect(scoreWords(graded('not-started', [0, 4]))).toBe('—');
    expect(scoreWords({ ...graded('ok', [2, 2]), low: null })).toBe('—');
    expect(scoreWords({ ...graded('ok', [2, 2]), high: null })).toBe('—');
  });
});
