/** Looks words up by their sound: what is typed as pinyin, and characters typed for others that sound the same. */
import type { ReadCharacter } from './characters.ts';
import { readPinyin, type PinyinReading } from './readings.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';

/** So many pages are read to learn what a sound stands for. */
const PAGES_READ = 6;
/** A longer run is a question, which finds its pages by its other words. In characters. */
const LONGEST = 8;
/** Two characters are put right only in a query that is hardly more than a word; in a sentence pairs match by chance. */
const SHORT_QUERY = 4;
/** A pair of characters on so many pages is no chance. */
const COMMON = 10;
/** Sounds that many speakers do not tell apart, each with what may have been meant. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/^([zcs])(?!h)/, '$1h'],
  [/ng$/, 'n'],
  [/([aei])n$/, '$1ng'],
  [/^n/, 'l'],
  [/^l/, 'n'],
  [/i$/, 'ing'],
  [/ing$/, 'i'],
];

/** @returns the words of the handbook that are typed like this, finished ones first, of those whole names */
export async function readLetters(index: SearchIndex, letters: string): Promise<PinyinReading[]> {
  const hits = (await index.lookup(letters)).filter(({ fields }) => fields.includes('pinyin'));
  const pages = await Promise.all(
    hits.slice(0, PAGES_READ).map(({ page }) => index.names(page, [letters])),
  );
  const counts = new Map<string, { reading: PinyinReading; times: number }>();
  for (const reading of pages.flatMap(({ pinyin }) => readPinyin(pinyin, letters))) {
    // OA is read as itself, and needs no reading.
    if (!/\p{Script=Han}/u.test(reading.word)) continue;
    const known = counts.get(reading.word);
    const isWhole = reading.isWhole || known?.reading.isWhole === true;
    counts.set(reading.word, { reading: { ...reading, isWhole }, times: (known?.times ?? 0) + 1 });
  }
  const rank = ({ isWhole, isFinished }: PinyinReading) => Number(isFinished) * 2 + Number(isWhole);
  return [...counts.values()]
    .sort((a, b) => rank(b.reading) - rank(a.reading) || b.times - a.times)
    .map(({ reading }) => reading);
}

/**
 * Puts right characters that were typed for others of the same sound: 会义纪要 → 会议纪要.
 *
 * @param run Han characters
 * @param known pairs of which it is known without looking that they are words
 * @returns the run as the handbook writes it, or undefined when no word of the handbook sounds like a part of it
 */
export async function correctBySound(
  index: SearchIndex,
  readCharacter: ReadCharacter,
  run: string,
  known: ReadonlySet<string> = new Set(),
): Promise<string | undefined> {
  const typed = [...run];
  if (typed.length > LONGEST) return undefined;
  const unknown = await unknownPairs(index, typed, known);
  if (isRowOfWords(typed, unknown)) return undefined;
  const facts = await Promise.all(typed.map(readCharacter));
  const syllables = facts.map(({ sound }) => sound);
  const isShort = typed.length <= SHORT_QUERY;
  const parts = heardParts(syllables, unknown, isShort ? 2 : 3);
  for (const [at, { from, sound }] of parts.entries()) {
    // Mostly the whole is one word; else all its parts are looked up at once, not one after the other.
    if (at === 1) await lookUpParts(index, parts);
    const to = from + sound.length;
    const word = await hear(index, typed.slice(from, to), sound);
    if (word === undefined) continue;
    const better = [...typed.slice(0, from), ...word, ...typed.slice(to)];
    const left = await unknownPairs(index, better, known);
    // In a query that is hardly more than a word, everything must make sense after that; in any other more than before:
    // 公文行距 is not the 公文系 of 公文系统, since 系距 says nothing.
    if (isShort ? left.length === 0 : left.length < unknown.length) return better.join('');
  }
  return undefined;
}

/** True when each character stands beside a neighbour as on some page: known words, in an order that no page has. */
function isRowOfWords(run: readonly string[], unknown: readonly number[]): boolean {
  const known = run.slice(0, -1).flatMap((_, at) => (unknown.includes(at) ? [] : [at, at + 1]));
  return new Set(known).size === run.length;
}

interface HeardPart {
  readonly from: number;
  readonly sound: readonly string[];
}

/** @returns the parts of a run that hold a pair which no page has, and of which every character has a sound; longest first */
function heardParts(
  syllables: readonly (string | undefined)[],
  unknown: readonly number[],
  shortest: number,
): HeardPart[] {
  const parts: HeardPart[] = [];
  for (let length = syllables.length; length >= shortest; length -= 1) {
    for (let from = 0; from + length <= syllables.length; from += 1) {
      const sound = syllables.slice(from, from + length).filter((each) => each !== undefined);
      const isUnknown = unknown.some((at) => at >= from && at < from + length - 1);
      if (sound.length === length && isUnknown) parts.push({ from, sound });
    }
  }
  return parts;
}

async function lookUpParts(index: SearchIndex, parts: readonly HeardPart[]): Promise<void> {
  const letters = parts.flatMap(({ sound }) => soundsLike(sound));
  await Promise.all(letters.map((each) => index.lookup(each)));
}

/** @returns a word of the handbook that sounds like the characters and shares half of them */
async function hear(
  index: SearchIndex,
  typed: readonly string[],
  sound: readonly string[],
): Promise<readonly string[] | undefined> {
  const readings = await Promise.all(soundsLike(sound).map((each) => readLetters(index, each)));
  for (const heard of readings) {
    for (const { word, isWhole, isFinished } of heard) {
      if (!isFinished || !isNear(typed, [...word])) continue;
      // A piece of a name may join two words by chance: 讣告 is not the 复告 of 答复告知书.
      if (isWhole || (await rarest(index, typed, [...word])) >= COMMON) return [...word];
    }
  }
  return undefined;
}

/** @returns on how many pages the rarest of those pairs stands that would be put right */
async function rarest(
  index: SearchIndex,
  typed: readonly string[],
  word: readonly string[],
): Promise<number> {
  const pairs = word.slice(0, -1).map((character, at) => character + (word[at + 1] ?? ''));
  const changed = pairs.filter((pair, at) => pair !== `${typed[at]}${typed[at + 1]}`);
  const hits = await Promise.all(changed.map((pair) => index.lookup(pair)));
  return Math.min(...hits.map(({ length }) => length));
}

/** The sound itself, then with one syllable as it is said where z and zh, n and ng, n and l are not told apart. */
function soundsLike(syllables: readonly string[]): string[] {
  const others = syllables.flatMap((syllable, at) =>
    CONFUSED.filter(([heard]) => heard.test(syllable)).map(([heard, meant]) =>
      syllables.map((each, other) => (other === at ? each.replace(heard, meant) : each)).join(''),
    ),
  );
  return [syllables.join(''), ...others];
}

/** @returns where in the run two neighbours stand that no page has so */
async function unknownPairs(
  index: SearchIndex,
  run: readonly string[],
  known: ReadonlySet<string>,
): Promise<number[]> {
  const pairs = run.slice(0, -1).map((character, at) => character + (run[at + 1] ?? ''));
  const hits = await Promise.all(
    pairs.map((pair) => (known.has(pair) ? undefined : index.lookup(pair))),
  );
  return [...pairs.keys()].filter((at) => hits[at]?.length === 0);
}

/** As long, not the same, and at least half of the characters the same: with fewer, the sound alone is chance. */
function isNear(typed: readonly string[], word: readonly string[]): boolean {
  const same = typed.filter((character, at) => character === word[at]).length;
  return word.length === typed.length && same * 2 >= word.length && same < word.length;
}
