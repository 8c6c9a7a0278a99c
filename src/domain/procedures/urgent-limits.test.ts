import { expect, test } from 'vitest';
import { makeStep } from './testing.ts';
import { urgentLimits } from './urgent-limits.ts';

const hours = (value: number) => ({ value, unit: 'hour' as const });
const STEPS = ['a', 'b', 'c'].map((id) => makeStep(id, { next: 'end', limit: hours(8) }));

test('a shortened limit takes the place of the usual one', () => {
  const path = { when: '急', path: ['c', 'a', 'x'], limits: { a: hours(1) } };
  expect(urgentLimits(STEPS, path as never)).toEqual([hours(8), hours(1), undefined]);
});
