import { expect, test } from 'vitest';
import { kindWeight } from './weights.ts';

test('a duty weighs more when it is called just so, and a page of its own as much as any', () => {
  expect(kindWeight('职责', true)).toBeGreaterThan(kindWeight('职责'));
  expect(kindWeight('依据', true)).toBe(kindWeight('依据'));
  expect(kindWeight('页面')).toBe(kindWeight('流程'));
});
