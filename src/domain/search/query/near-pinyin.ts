/** Pinyin with a letter too many or two letters in the wrong order: yyongyin, yongyni → 用印. */
import { readLetters } from './hear.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';

/** In a shorter run, too many other words are one letter away. */
const SHORTEST = 6;
/** Each letter asks the index twice. */
const LONGEST = 24;
/** Every syllable, and a few that no character has; what is made of these is no slip of the finger. */
const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i(?:ang|ong|an|ao|ng|e|a|u|n)?|u(?:ang|an|ai|ng|i|a|o|n|e)?|ve?|a(?:ng|i|n|o)?|o(?:ng|u)?|e(?:ng|i|n|r)?)';
const PINYIN = new RegExp(`^(?:${SYLLABLE})+$`);

/**
 * @param letters what was typed, in lower case
 * @returns the words that are typed almost so, and are whole names; none when the letters are pinyin as they stand
 */
export async function readNearLetters(index: SearchIndex, letters: string): Promise<string[]> {
  if (letters.length < SHORTEST || letters.length > LONGEST || PINYIN.test(letters)) return [];
  const words = new Set<string>();
  for (const typed of [...slips(letters)].filter((each) => PINYIN.test(each))) {
    for (const { word, isWhole, isFinished } of await readLetters(index, typed)) {
      if (isWhole && isFinished) words.add(word);
    }
  }
  return [...words];
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
