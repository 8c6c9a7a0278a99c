import { expect, test } from 'vitest';
import { tied } from './inline.ts';

test('a box stays on the line of its word, before it or behind it', () => {
  expect(tied('□行政公章　☑部门章')).toBe('□\u00A0行政公章　☑\u00A0部门章');
  expect(tied('许可和报备：需要□，不需要□。')).toBe('许可和报备：需要\u00A0□，不需要\u00A0□。');
  expect(tied('甲□乙')).toBe('甲□\u00A0乙');
  expect(tied('没有方框。')).toBe('没有方框。');
});

test('what is tied is not tied again', () => {
  expect(tied(tied('需要□，□甲'))).toBe(tied('需要□，□甲'));
});
