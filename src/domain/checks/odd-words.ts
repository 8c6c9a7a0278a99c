/** Words that have a better one: the same thing under two names, or words that office workers do not say. */
import type { ContentFile } from '#domain/reading/content-file.ts';
import type { Place } from '#domain/content/place.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { PreferredWord, Wording } from '#schemas/wording.ts';
import { textsOf } from './strings.ts';

/** A piece of text that readers see, and where its author finds it. */
export interface Passage extends Place {
  readonly field: string;
  readonly text: string;
}

/** Words that people search with are theirs to choose; ids and addresses are nobody's words. */
const NOT_READ = /(^|\.)(aliases|id|slug)(\.|$)/;
const COMMENT = /^\s*(?:\/\*|\*|\/\/)/;
const QUOTED = /'[^']*'|"[^"]*"|`[^`]*`/g;
const CODE = /\$\{[^}]*\}/g;
const CITATION = /<(?:Cite|Local)\b[^>]*>|\]\([^)]*\)/g;

/**
 * @param wording the table of preferred words, or undefined where there is none
 * @param passages what readers see
 * @returns a problem for each avoided word, with its file, its line and what to write instead
 */
export function findOddWords(
  wording: Wording | undefined,
  passages: readonly Passage[],
): Problem[] {
  if (!wording) return [];
  const unchecked = wording.unchecked.map(({ in: pattern }) => matcher(pattern));
  const holding = passagesByWord(wording.words, passages);
  return wording.words.flatMap((word) => {
    const allowed = [...unchecked, ...word.allowed.map(({ in: pattern }) => matcher(pattern))];
    return (holding.get(word) ?? [])
      .filter(({ text }) => word.avoid.some((avoided) => text.includes(avoided)))
      .filter(({ file }) => !allowed.some((matches) => matches(file)))
      .flatMap(({ file, line, field, text }) =>
        avoidedIn(word, text).map((found) => ({
          file,
          line,
          field,
          message: `“${found}”换成“${word.prefer}”`,
          hint: word.why,
        })),
      );
  });
}

/**
 * The passages that may hold an avoided word: those in which its first two characters stand side by side.
 * Every text is gone through once, whatever the number of words.
 */
function passagesByWord(
  words: readonly PreferredWord[],
  passages: readonly Passage[],
): Map<PreferredWord, Passage[]> {
  const byPair = new Map<number, Set<PreferredWord>>();
  for (const word of words) {
    for (const avoided of word.avoid) {
      const pair = pairAt(avoided, 0);
      byPair.set(pair, (byPair.get(pair) ?? new Set()).add(word));
    }
  }
  const holding = new Map<PreferredWord, Passage[]>(words.map((word) => [word, []]));
  for (const passage of passages) {
    const found = new Set<PreferredWord>();
    for (let at = 0; at < passage.text.length; at += 1) {
      byPair.get(pairAt(passage.text, at))?.forEach((word) => found.add(word));
    }
    for (const word of found) holding.get(word)?.push(passage);
  }
  return holding;
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 0);
}

/** @returns every text of the files of content, body line by line; lines of fields are added with their labels */
export function passagesOf(files: readonly ContentFile[]): Passage[] {
  return files.flatMap(({ file, data, body, bodyLine }) => [
    ...textsOf(data)
      .filter(({ field }) => !NOT_READ.test(field))
      .map(({ field, text }) => ({ file, field, text })),
    ...body.split('\n').map((text, index) => ({
      file,
      line: bodyLine + index,
      field: '',
      text: text.replace(CITATION, (code) => ' '.repeat(code.length)),
    })),
  ]);
}

/** @returns what stands in quotes on each line of a source file with labels of the interface */
export function labelsOf(file: string, source: string): Passage[] {
  return source
    .split('\n')
    .map((text, index) => ({ file, line: index + 1, field: '', text }))
    .filter(({ text }) => !COMMENT.test(text))
    .map((line) => ({
      ...line,
      text: (line.text.match(QUOTED) ?? []).join('\n').replace(CODE, ''),
    }));
}

/** The longest avoided words first, so that one place is told once; what stands inside a right word is none. */
function avoidedIn({ prefer, avoid, except }: PreferredWord, text: string): string[] {
  let rest = text;
  const take = (word: string) => (rest = rest.replaceAll(word, '\n'));
  for (const right of [prefer, ...except]) {
    if (avoid.some((word) => right.includes(word))) take(right);
  }
  return [...avoid]
    .sort((a, b) => b.length - a.length)
    .flatMap((word) => {
      const times = rest.split(word).length - 1;
      take(word);
      return Array<string>(times).fill(word);
    });
}

/** @returns a test for paths of files */
function matcher(pattern: string): (file: string) => boolean {
  const parts = pattern.split(/(\*\*\/|\*)/).map((part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  // eslint-disable-next-line no-restricted-syntax -- names of our own schemas
  const path = new RegExp(`^${parts.join('')}$`);
  return (file) => path.test(file);
}
