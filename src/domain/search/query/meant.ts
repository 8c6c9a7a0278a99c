/** What may have been meant by a query that stands nowhere as it was typed. */
import type { SearchIndex } from '#domain/search/index/search-index.ts';
import { simplify, type ReadCharacter } from './characters.ts';
import { correctBySound, readLetters } from './hear.ts';
import { readNearLetters } from './near-pinyin.ts';
import { stopPairs } from './stop-pairs.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Tools {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
  readonly readCharacter: ReadCharacter;
}

/** So many words are looked up for one that was typed as pinyin. */
const READINGS = 3;

/** @returns the words that pinyin may stand for, also with one slip of the finger */
export async function readPinyinOf(index: SearchIndex, text: string): Promise<string[]> {
  const letters = text.replace(/[^a-z]/g, '');
  const readings = (await readLetters(index, letters)).map(({ word }) => word);
  const words = readings.length > 0 ? readings : await readNearLetters(index, letters);
  return words.slice(0, READINGS);
}

/** @returns the query as it would be right: known mistakes, other ways of writing, other characters of the same sound */
export async function correct(
  { index, vocabulary, readCharacter }: Tools,
  text: string,
): Promise<string> {
  const stops = stopPairs(vocabulary, text);
  const plain = vocabulary.correct(await simplify(index, readCharacter, text, stops));
  if (plain !== text) return plain;
  const whole = await hearRuns(index, readCharacter, text, [text], stops);
  if (whole !== text) return whole;
  // Words of manner hide that what is left is hardly more than one word: 启示怎么写.
  const rest = vocabulary.cut(text).flatMap((part) => (part.kind === 'rest' ? part.text : []));
  return hearRuns(index, readCharacter, text, rest, stops);
}

async function hearRuns(
  index: SearchIndex,
  readCharacter: ReadCharacter,
  text: string,
  pieces: readonly string[],
  stops: ReadonlySet<string>,
): Promise<string> {
  let heard = text;
  for (const [run] of pieces.flatMap((piece) => [...piece.matchAll(/\p{Script=Han}{2,}/gu)])) {
    const better = await correctBySound(index, readCharacter, run, stops);
    if (better !== undefined) heard = heard.replace(run, better);
  }
  return heard;
}
