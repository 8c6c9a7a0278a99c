/**
 * Which theme the reader chose. Read by layouts/theme-boot.js before the first paint, so both name the same key.
 *
 * Every page carries this, and a link may be followed in the blink after a choice, so it is kept at once and by little:
 * nothing of kept-texts.ts is asked for.
 */
import type { TextKey } from '#stores/registry.ts';

export const THEME_KEY = 'handbook:theme' satisfies TextKey;

/**
 * Keeps the choice. A browser that refuses storage forgets it with the page, which harms nobody.
 *
 * @param theme light or dark; empty follows the system, and nothing is kept
 */
export function writeTheme(theme: string): void {
  try {
    if (theme) localStorage.setItem(THEME_KEY, theme);
    else localStorage.removeItem(THEME_KEY);
  } catch {
    // Closed or full.
  }
}
