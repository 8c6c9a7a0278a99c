/** Cuts the words of the index into files: small, since a query reads a whole file for each pair of characters. */
import type { Name, Word } from './chunk.ts';

/** How large a file becomes before the next one is begun, in bytes before deflating: about 1 KB after it. */
const LARGEST = 1_000;
/** Pinyin deflates to half of what Chinese does. */
const LARGEST_OF_LETTERS = 2 * LARGEST;

export interface CutChunk {
  /** What comes behind every word before it, and not behind its first word; short, since the root names it. */
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
      first = between(last, word.token);
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

/**
 * @returns what comes behind one word and not behind the next: the shortest beginning of it, of which the last character
 *   is the roundest that will do, since such characters are much alike and pack to less. The first one is that of the word
 */
function between(before: string, word: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  const start = word.slice(0, length - 1);
  const code = word.charCodeAt(length - 1);
  const behind = before.charCodeAt(length - 1) || 0;
  const isRound = length > 1 && /\p{Script=Han}$/u.test(word.slice(0, length));
  return start + String.fromCharCode(isRound ? roundest(behind, code) : code);
}

/** @returns of the numbers above one and up to another that with the most zeros behind, in binary */
function roundest(above: number, upTo: number): number {
  let bit = 0;
  while ((upTo >> (bit + 1)) << (bit + 1) > above) bit += 1;
  return (upTo >> bit) << bit;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
