/** Pinyin with a letter too many or two letters in the wrong order: yyongyin, yongyni → 用印. */
import { readLetters } from './hear.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';

/** In a shorter run, too many other words are one letter away. */
const SHORTEST = 6;
/** Each letter asks the index twice. */
const LONGEST = 24;
/** Every syllable, and a few that no character has; what is made of these is no slip of the finger. */
const SYLLABLE =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i(?:ang|ong|an|ao|ng|e|a|u|n)?|u(?:ang|an|ai|ng|i|a|o|n|e)?|ve?|a(?:ng|i|n|o)?|o(?:ng|u)?|e(?:ng|i|n|r)?)$/;
/** In letters: zhuang. */
const LONGEST_SYLLABLE = 6;

/** @returns whether the letters can be cut into syllables; in time that grows with their number, whatever they are */
export function isPinyin(letters: string): boolean {
  const ends = new Set([0]);
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      if (ends.has(start) && SYLLABLE.test(letters.slice(start, end))) ends.add(end);
    }
  }
  return letters !== '' && ends.has(letters.length);
}

/**
 * @param letters what was typed, in lower case
 * @returns the words that are typed almost so, and are whole names; none when the letters are pinyin as they stand
 */
export async function readNearLetters(index: SearchIndex, letters: string): Promise<string[]> {
  if (letters.length < SHORTEST || letters.length > LONGEST || isPinyin(letters)) return [];
  const typed = [...slips(letters)].filter((each) => isPinyin(each));
  const readings = await Promise.all(typed.map((each) => readLetters(index, each)));
  const whole = readings.flat().filter(({ isWhole, isFinished }) => isWhole && isFinished);
  return [...new Set(whole.map(({ word }) => word))];
}

/** The letters without one of them, and with two neighbours exchanged. */
function slips(letters: string): Set<string> {
  const all = new Set<string>();
  for (let at = 0; at < letters.length; at += 1) {
    const before = letters.slice(0, at);
    const [own = '', next = ''] = letters.slice(at);
    all.add(before + letters.slice(at + 1));
    all.add(before + next + own + letters.slice(at + 2));
  }
  all.delete(letters);
  return all;
}
