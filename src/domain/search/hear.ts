/** Looks words up by their sound: what is typed as pinyin, and characters typed for others that sound the same. */
import { readPinyin, type Reading } from './readings.ts';
import type { SearchIndex } from './search-index.ts';

/** So many pages are read to learn what a sound stands for. */
const PAGES_READ = 6;
const LONGEST = 8;
/** Two characters are put right only in a query that is hardly more than a word; in a sentence pairs match by chance. */
const SHORT_QUERY = 4;

/** @returns the words of the handbook that are typed like this, whole names first */
export async function readLetters(index: SearchIndex, letters: string): Promise<Reading[]> {
  const hits = (await index.lookup(letters)).filter(({ fields }) => fields.includes('pinyin'));
  const pages = await Promise.all(hits.slice(0, PAGES_READ).map(({ page }) => index.page(page)));
  const counts = new Map<string, { reading: Reading; times: number }>();
  for (const reading of pages.flatMap(({ pinyin }) => readPinyin(pinyin, letters))) {
    const known = counts.get(reading.word);
    const isWhole = reading.isWhole || known?.reading.isWhole === true;
    counts.set(reading.word, { reading: { ...reading, isWhole }, times: (known?.times ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => Number(b.reading.isWhole) - Number(a.reading.isWhole) || b.times - a.times)
    .map(({ reading }) => reading);
}

/** @returns how a character is read: a syllable without tone, or undefined for what is no common Han character */
export type ReadCharacter = (character: string) => Promise<string | undefined>;

/**
 * Puts right characters that were typed for others of the same sound: 会义纪要 → 会议纪要.
 *
 * @param run Han characters
 * @param isUnknown tells of two neighbouring characters whether no page has them so
 * @returns the run as the handbook writes it, or undefined when no word of the handbook sounds like a part of it
 */
export async function correctBySound(
  index: SearchIndex,
  readCharacter: ReadCharacter,
  run: string,
  isUnknown: (pair: string) => boolean,
): Promise<string | undefined> {
  const typed = [...run];
  const syllables = await Promise.all(typed.map(readCharacter));
  const shortest = typed.length <= SHORT_QUERY ? 2 : 3;
  for (let length = Math.min(LONGEST, typed.length); length >= shortest; length -= 1) {
    for (let from = 0; from + length <= typed.length; from += 1) {
      const part = typed.slice(from, from + length);
      const sound = syllables.slice(from, from + length);
      if (
        sound.includes(undefined) ||
        !part.some((_, at) => isUnknown(part.slice(at, at + 2).join('')))
      )
        continue;
      const readings = await readLetters(index, sound.join(''));
      const meant = readings.find(({ word, isFinished }) => isFinished && isNear(part, [...word]));
      if (meant)
        return [...typed.slice(0, from), meant.word, ...typed.slice(from + length)].join('');
    }
  }
  return undefined;
}

/** As long, not the same, and at least half of the characters the same: with fewer, the sound alone is chance. */
function isNear(typed: readonly string[], word: readonly string[]): boolean {
  const same = typed.filter((character, at) => character === word[at]).length;
  return word.length === typed.length && same * 2 >= word.length && same < word.length;
}
