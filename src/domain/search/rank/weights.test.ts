import { expect, test } from 'vitest';
import { kindWeight } from './weights.ts';

test('a duty or rule weighs more when it is called just so, a form does not', () => {
  expect(kindWeight('职责', { isCalled: true })).toBeGreaterThan(kindWeight('职责'));
  expect(kindWeight('依据', { isCalled: true })).toBe(kindWeight('流程'));
  expect(kindWeight('表单', { isCalled: true })).toBe(kindWeight('表单'));
  const intent = { core: '派车', wants: 'form' } as const;
  expect(kindWeight('表单', { intent })).toBeGreaterThan(kindWeight('流程', { intent }));
  expect(kindWeight('页面')).toBe(kindWeight('流程'));
});
