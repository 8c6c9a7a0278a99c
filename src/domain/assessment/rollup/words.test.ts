import { expect, test } from 'vitest';
import { ASSESSMENT_ROLLUP as WORDS } from '#strings.ts';
import { readUnitSheet, type UnitSheet } from './unit-sheet.ts';
import { REASONS } from './left-out.ts';
import { allAt, CONTENT, recordOf } from './testing.ts';
import { outcomeWords, reasonWords, standingWords } from './words.ts';

const sheet = readUnitSheet(CONTENT, 'a', JSON.stringify(recordOf('甲', allAt(1)))) as UnitSheet;
const some = (counted: number, left: number) =>
  outcomeWords({
    counted: Array.from({ length: counted }, () => sheet),
    left: Array.from({ length: left }, () => ({ file: 'x', reason: 'not-json' as const })),
  });

test('every reason has words', () => {
  for (const reason of REASONS) {
    expect(reasonWords(CONTENT, { file: 'a', reason, found: 'X' })).toMatch(/。$/);
  }
});

test('the outcome says what was counted and what was not', () => {
  expect(some(5, 0)).toBe(WORDS.outcome.whole(5, 0));
  expect(some(20, 2)).toBe(WORDS.outcome.whole(20, 2));
  expect(some(4, 1)).toBe(WORDS.outcome.few(4, 5, 1));
  expect(some(0, 3)).toBe(WORDS.outcome.none(3));
});

test('a standing is a level with its name, or why there is none', () => {
  expect(standingWords(CONTENT, 0)).toBe('0 级　没有做法');
  expect(standingWords(CONTENT, 'range')).toBe(WORDS.areas.apart.range);
});
