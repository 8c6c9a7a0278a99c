/** Cuts the words of the index into files: small, since a query reads a whole file for each pair of characters. */
import type { Name, Word } from './chunk.ts';

/** How large a file becomes before the next one is begun, in bytes before deflating: about 1.6 KB after it. */
const LARGEST = 2_000;
/** Pinyin deflates to half of what Chinese does. */
const LARGEST_OF_LETTERS = 2 * LARGEST;

export interface CutChunk {
  /** The shortest beginning by which its first word, and each one after it, comes behind every word before it. */
  readonly first: string;
  readonly words: readonly Word[];
}

/** @param words in order */
export function* cutChunks(words: Iterable<Word>): Generator<CutChunk> {
  let chunk: Word[] = [];
  let first = '';
  let last = '';
  let names = new Set<Name>();
  let size = 0;
  for (const word of words) {
    if (size >= (/^\p{Script=Han}/u.test(last) ? LARGEST : LARGEST_OF_LETTERS)) {
      yield { first, words: chunk };
      first = shortest(last, word.token);
      chunk = [];
      names = new Set();
      size = 0;
    }
    chunk.push(word);
    last = word.token;
    size += bytesOf(word.token) + 2 + word.names.length;
    for (const { positions } of word.postings) size += 3 + positions.length * 1.3;
    for (const name of word.names) {
      if (!names.has(name)) size += bytesOf(name.text) + 2 + name.pages.length;
      names.add(name);
    }
  }
  if (chunk.length > 0) yield { first, words: chunk };
}

/** @returns the shortest beginning of a word that comes behind the one before it */
function shortest(before: string, word: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
