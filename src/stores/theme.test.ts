import { expect, test } from 'vitest';
import { closedTexts, TestStorage } from './testing.ts';
import { THEME_KEY, writeTheme } from './theme.ts';

test('a choice is kept until one follows the system again', () => {
  const { texts, stored } = new TestStorage();
  writeTheme('dark', texts);
  expect(stored.get(THEME_KEY)).toBe('dark');
  writeTheme('', texts);
  expect(stored.size).toBe(0);
});

test('what nobody chose is not kept', () => {
  const { texts, stored } = new TestStorage();
  writeTheme('url(x)', texts);
  expect(stored.size).toBe(0);
});

test('a browser without storage follows the system', () => {
  expect(() => writeTheme('light', closedTexts)).not.toThrow();
});
