/** Which theme the reader chose. Read by layouts/theme-boot.js before the first paint, so both name the same key. */
import { browserTexts } from './kept-texts.ts';

export const THEME_KEY = 'handbook:theme';

/**
 * Keeps the choice. A browser that refuses storage forgets it with the page, which harms nobody.
 *
 * @param theme light or dark; anything else follows the system, and nothing is kept
 */
export function writeTheme(theme: string, texts = browserTexts): void {
  texts.write(THEME_KEY, theme === 'light' || theme === 'dark' ? theme : undefined);
}
