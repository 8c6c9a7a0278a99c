/**
 * Pinyin of a word as the index holds it, so that gongwen, wenguanli and gwgl all lead to 公文管理.
 * The syllables come from a library when the index is built; nothing here knows how a character is read.
 */
import { toPrivate } from './private-use.ts';
import { TOKEN_END, WRITTEN } from './tokenise.ts';

/** A word and, for each of its characters, the syllable it is read as: lower case, no tones, ü as v. */
export interface Spelling {
  readonly word: string;
  readonly syllables: readonly string[];
}

/** A single syllable would answer to half of the handbook. In characters. */
export const SHORTEST_READING = 2;

/**
 * @returns tokens with blanks between: for each word what is typed for it from any of its characters on,
 *   spelt out and as initials. Each of the two rows is closed by the word and the length of each syllable,
 *   so that a hit can be read back as Han characters: see readings.ts
 */
export function encodeSpellings(spellings: readonly Spelling[]): string {
  return spellings
    .filter(({ syllables }) => syllables.length >= SHORTEST_READING)
    .flatMap(({ word, syllables }) => {
      const initials = syllables.map((syllable) => syllable.slice(0, 1));
      return [...row(word, syllables), ...row(word, initials)];
    })
    .join(' ');
}

function row(word: string, syllables: readonly string[]): string[] {
  const starts = syllables.slice(0, 1 - SHORTEST_READING);
  const endings = starts.map((_, start) => syllables.slice(start).join('') + TOKEN_END);
  const lengths = syllables.map(({ length }) => length).join('');
  return [...endings, WRITTEN + toPrivate(`${word} ${lengths}`)];
}
