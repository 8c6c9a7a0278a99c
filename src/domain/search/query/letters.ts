/** What was typed without Chinese: perhaps pinyin, perhaps an abbreviation. */

/** Every letter belongs to one run only, so the time grows with the length and not with its ways to be cut. */
const LETTERS = /^[a-z]+(?:[ '’][a-z]+)*$/;

/** @param text a query, folded to lower case; true for letters, in words or cut into syllables */
export function isLetters(text: string): boolean {
  return LETTERS.test(text);
}
