/** Which theme the reader chose. Read again by layouts/theme-boot.js before the first paint, so both name the same key. */
import { browserTexts } from './kept-texts.ts';

export const THEME_KEY = 'handbook:theme';

/** Follows the system when empty. */
export type Theme = '' | 'light' | 'dark';

/** @returns the stored choice; empty when there is none or storage is closed to us */
export function readTheme(texts = browserTexts): Theme {
  const stored = texts.read(THEME_KEY);
  return stored === 'light' || stored === 'dark' ? stored : '';
}

/** Keeps the choice. A browser that refuses storage forgets it with the page, which harms nobody. */
export function writeTheme(theme: Theme, texts = browserTexts): void {
  texts.write(THEME_KEY, theme === '' ? undefined : theme);
}
