import { afterEach, expect, test, vi } from 'vitest';
import { TestStorage } from './testing.ts';
import { THEME_KEY, writeTheme } from './theme.ts';

afterEach(() => vi.unstubAllGlobals());

test('a choice is kept until one follows the system again', () => {
  const storage = new TestStorage();
  vi.stubGlobal('localStorage', storage);
  writeTheme('dark');
  expect(storage.stored.get(THEME_KEY)).toBe('dark');
  writeTheme('');
  expect(storage.stored.size).toBe(0);
});

test('a browser without storage, or without room in it, follows the system', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => writeTheme('light')).not.toThrow();
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { setItem: full });
  expect(() => writeTheme('light')).not.toThrow();
});
