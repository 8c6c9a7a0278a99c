import { expect, test } from 'vitest';
import { closedTexts, TestStorage } from './testing.ts';
import { readTheme, THEME_KEY, writeTheme } from './theme.ts';

test('a choice is kept until one follows the system again', () => {
  const { texts, stored } = new TestStorage();
  expect(readTheme(texts)).toBe('');
  writeTheme('dark', texts);
  expect(readTheme(texts)).toBe('dark');
  writeTheme('', texts);
  expect(stored.size).toBe(0);
});

test('what nobody chose is not taken for a theme', () => {
  const { texts, stored } = new TestStorage();
  stored.set(THEME_KEY, 'url(x)');
  expect(readTheme(texts)).toBe('');
});

test('a browser without storage follows the system', () => {
  expect(() => writeTheme('light', closedTexts)).not.toThrow();
  expect(readTheme(closedTexts)).toBe('');
});
