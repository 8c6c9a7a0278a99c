/** Which theme the reader chose. Read again by layouts/theme-boot.js before the first paint, so both name the same key. */

export const THEME_KEY = 'handbook:theme';

/** Follows the system when empty. */
export type Theme = '' | 'light' | 'dark';

/** @returns the stored choice; empty when there is none or storage is closed to us */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return stored === 'light' || stored === 'dark' ? stored : '';
  } catch {
    return '';
  }
}

/** Keeps the choice. A browser that refuses storage forgets it with the page, which harms nobody. */
export function writeTheme(theme: Theme): void {
  try {
    if (theme) localStorage.setItem(THEME_KEY, theme);
    else localStorage.removeItem(THEME_KEY);
  } catch {
    // Nothing depends on the choice being kept.
  }
}
