/**
 * Text measured without a browser.
 * A Han character or full-width mark is as wide as it is high; Latin letters, digits and blanks take 0.6 of that,
 * which is a little more than they do in the fonts in question, so that lines are never longer than assumed.
 */

const LATIN = 0.6;
const NARROW = /[\u0020-\u024f]/u;

/** @returns whether a character takes less than a Han character */
export function isNarrow(character: string): boolean {
  return NARROW.test(character);
}

/** @returns the width of a line in em */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (isNarrow(character) ? LATIN : 1), 0);
}
