import { afterEach, expect, test, vi } from 'vitest';
import { isKept } from './keys.ts';

afterEach(() => vi.unstubAllGlobals());

test('a text is kept, whatever it says', () => {
  vi.stubGlobal('localStorage', { getItem: (key: string) => (key === 'a' ? '' : null) });
  expect([isKept('a'), isKept('b')]).toEqual([true, false]);
});

test('closed storage keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(isKept('a')).toBe(false);
});
