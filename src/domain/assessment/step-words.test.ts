import { expect, test } from 'vitest';
import type { Given, Step } from './answer-history.ts';
import { answerName, itemName, tellStep } from './step-words.ts';
import { outlineOf } from './outline.ts';
import { lived } from '#tests/fixture.ts';

const outline = outlineOf(lived, (path) => path);
const blank: Given = { answer: undefined, evidence: '', reason: '' };
const at = (level: 2 | 3): Given => ({ ...blank, answer: { state: 'answered', level } });
const step = (kind: Step['kind'], before: Given, after: Given): Step => ({
  item: 'scope-02',
  kind,
  before,
  after,
});

test('an item is named by its number, and by its area where there are several', () => {
  expect(itemName(outline, 'scope-02', false)).toBe('第 2 题');
  expect(itemName(outline, 'seals-01', true)).toBe('印章第 1 题');
  expect(itemName(outline, 'gone-01', true)).toBe('gone-01');
});

test('an answer is named in short', () => {
  expect(answerName({ state: 'na' })).toBe('不适用');
  expect(answerName({ state: 'unknown' })).toBe('不清楚');
});

test('a change says from what to what, a note and a clearing what they are of', () => {
  expect(tellStep(step('answer', blank, at(2)), '第 2 题')).toBe('第 2 题 未答 → 2 级');
  expect(tellStep(step('answer', at(2), at(3)), '第 2 题')).toBe('第 2 题 2 级 → 3 级');
  expect(tellStep(step('clear', at(2), blank), '第 2 题')).toBe('清除第 2 题');
  expect(tellStep(step('evidence', blank, blank), '第 2 题')).toBe('第 2 题的依据');
});
