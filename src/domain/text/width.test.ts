import { expect, test } from 'vitest';
import { textWidth } from './width.ts';

test('measures Han characters as one em and Latin as a little over half', () => {
  expect(textWidth('用印')).toBe(2);
  expect(textWidth('YZ-01')).toBeCloseTo(3);
  expect(textWidth('《》（）')).toBe(4);
});
