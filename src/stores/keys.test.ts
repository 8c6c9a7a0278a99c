import { afterEach, expect, test, vi } from 'vitest';
import { isKept, POST_KEY, TICKS_KEY } from './keys.ts';

afterEach(() => vi.unstubAllGlobals());

test('a text is kept, whatever it says', () => {
  vi.stubGlobal('localStorage', { getItem: (key: string) => (key === POST_KEY ? '' : null) });
  expect([isKept(POST_KEY), isKept(TICKS_KEY)]).toEqual([true, false]);
});

test('closed storage keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(isKept(POST_KEY)).toBe(false);
});
