/**
 * The one tokeniser of the search: pages are cut by it when the index is built, queries when they are typed.
 *
 * A run of Han characters becomes overlapping pairs and the last character alone (侧边栏 → 侧边 边栏 栏).
 * Latin words, digits and codes stay words. All other characters are gaps, which stand in the text but are not indexed.
 */
import { toPrivate } from './private-use.ts';

/**
 * Closes every token that may be the beginning of another one: words, and the last character of a run. What is looked up
 * with it is found whole, without it also as the beginning of more. It is a letter that occurs in no office text.
 */
export const TOKEN_END = 'ː';

/** Announces that a token in the private alphabet is the written form of the word before it. */
export const WRITTEN = '\u{100000}';

/** What stands between these is shown with a text and not found by: the name of a column beside what a cell says. */
const ASIDE = { start: '\u0001', end: '\u0002' };

/** @returns a part of a text that is shown and not indexed */
export function aside(text: string): string {
  return `${ASIDE.start}${text}${ASIDE.end}`;
}

/** @returns the text as it is shown, with what stands aside */
export function shownText(text: string): string {
  return text.replaceAll(ASIDE.start, '').replaceAll(ASIDE.end, '');
}

export interface TextRun {
  readonly kind: 'han' | 'word' | 'gap';
  /** The characters as they stand in the text. */
  readonly written: string;
}

const HAN = String.raw`(?=[\p{L}\p{N}])\p{Script=Han}`;
const LATIN = String.raw`\p{Script=Latin}`;
/** GW-01 is one word, GB/T is one word; 2020-2025 is two, so that each year is found. */
const CODE = String.raw`${LATIN}{1,6}[-‐–－]\p{Nd}+`;
const PAIR = String.raw`${LATIN}+[/／]${LATIN}+`;
/** In GB/T9704 the standard has a number of its own, which is a word beside it. */
const LETTER = String.raw`(?!${HAN})[\p{L}\p{N}]`;
const WORD = String.raw`${CODE}(?![\p{L}\p{N}])|${PAIR}(?!\p{L})|(?:${LETTER})(?:(?!${HAN})[\p{L}\p{N}\p{M}])*`;
const SEGMENTS = new RegExp(
  // Whatever starts with a letter is taken to its end by the last form of a word, so no part is tried again.
  // eslint-disable-next-line regexp/no-super-linear-move
  String.raw`(?<han>(?:${HAN})+)|(?<word>${WORD})|\u0001[^\u0001\u0002]*\u0002|[^]`,
  'gu',
);
/** What would be taken for the blank between two tokens, and what cannot be seen. */
const UNSAFE = /[\s\p{Z}\p{C}_＿]/gu;

/** Cuts a text into runs of Han characters, words, and single characters between them. Joined, they are the text. */
export function cutIntoRuns(text: string): TextRun[] {
  return [...text.matchAll(SEGMENTS)].map(({ 0: written, groups }) => ({
    kind: groups?.['han'] !== undefined ? 'han' : groups?.['word'] !== undefined ? 'word' : 'gap',
    written,
  }));
}

/** @returns what a word is indexed and looked up as: half width, lower case, without accents and hyphens */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** @returns the text as tokens with blanks between: a place in the text is counted in these */
export function encode(text: string): string {
  return cutIntoRuns(text).flatMap(encodeSegment).join(' ');
}

function encodeSegment({ kind, written }: TextRun): string[] {
  if (kind === 'han') return pairs(written, TOKEN_END);
  if (written.endsWith(ASIDE.end)) return [toPrivate(written.slice(1, -1))];
  const folded = kind === 'word' ? fold(written) : '';
  if (folded === '') return [written.replace(UNSAFE, toPrivate)];
  return folded === written
    ? [folded + TOKEN_END]
    : [folded + TOKEN_END, WRITTEN + toPrivate(written)];
}

/**
 * @param run Han characters
 * @param end what follows the last character, which stands alone
 * @returns a token for each character of the run
 */
export function pairs(run: string, end: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? end));
}
