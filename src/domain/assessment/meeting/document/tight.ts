/** @returns words of the page as a document writes them: without blanks between names, digits and 级 */
export function tight(words: string): string {
  return words.replace(/(?<=\p{Script=Han}) (?=\d|\p{Script=Han})|(?<=\d) (?=级)/gu, '');
}
