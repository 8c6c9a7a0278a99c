/** The office's own table for search: everyday words, typing mistakes, words without meaning. */
import type { Synonyms } from '#schemas/reference.ts';
import { normaliseQuery } from './query.ts';

export interface Vocabulary {
  /** For each word of a group, the official words it stands for. Pages know their everyday names themselves. */
  readonly alternatives: ReadonlyMap<string, readonly string[]>;
  /** @returns the text with every known typing mistake put right */
  correct(text: string): string;
  /** @returns the known words and the stop words in the text, from left to right, longest first, not overlapping */
  cut(text: string): QueryPart[];
  /** @returns the text without words that only ask for a form, such as 模板 and 下载; undefined when it has none */
  withoutFormats(text: string): string | undefined;
}

export interface QueryPart {
  readonly kind: 'known' | 'stop' | 'format' | 'rest';
  readonly text: string;
}

/** What everyday speech puts between a verb and its object: 盖个章, 买一台打印机, 开完会. */
const BETWEEN_WORDS = /[一两几]?[个台件份张次场趟辆套本]|[了过着完]/g;

/** The table as it is shipped beside the index. */
export type WordTable = Omit<Synonyms, 'formats'> & Partial<Pick<Synonyms, 'formats'>>;

/** @param table content/synonyms.yaml, as it is shipped beside the index */
export function makeVocabulary({ groups, typos, stop, formats = [] }: WordTable): Vocabulary {
  const alternatives = new Map<string, string[]>();
  for (const { official, everyday } of groups) {
    for (const word of everyday) add(alternatives, word, official);
    for (const word of official) add(alternatives, word, official);
  }
  const stops = new Set(stop.map(normaliseQuery));
  const kinds: Kinds = new Map([
    ...[...stops].map((word) => [word, 'stop'] as const),
    ...formats.map((word) => [normaliseQuery(word), 'format'] as const),
  ]);
  for (const word of alternatives.keys()) kinds.set(word, 'known');
  const longest = Math.max(1, ...[...kinds.keys()].map(({ length }) => length));
  const mistakes = typos.map(
    ({ wrong, right }) => [normaliseQuery(wrong), normaliseQuery(right)] as const,
  );
  return {
    alternatives,
    correct: (text) =>
      mistakes.reduce((better, [wrong, right]) => better.replaceAll(wrong, right), text),
    cut: (text) => {
      const spoken = cut(text, kinds, longest);
      const dense = spoken.map((piece) => (isEmpty(piece) ? '' : piece.text)).join('');
      const plain = [text, dense].map((words) =>
        cut(words.replace(BETWEEN_WORDS, ''), kinds, longest),
      );
      return [cut(dense, kinds, longest), ...plain].reduce(
        (best, other) => (knownCharacters(other) > knownCharacters(best) ? other : best),
        spoken,
      );
    },
    withoutFormats: (text) => {
      const pieces = cut(text, kinds, longest);
      if (!pieces.some(({ kind }) => kind === 'format')) return undefined;
      const own = pieces.map((piece) => (piece.kind === 'format' ? ' ' : piece.text));
      return own.join('').replace(/\s+/g, ' ').trim();
    },
  };
}

type Kinds = Map<string, 'known' | 'stop' | 'format'>;

function isEmpty({ kind }: QueryPart): boolean {
  return kind === 'stop' || kind === 'format';
}

function knownCharacters(pieces: readonly QueryPart[]): number {
  const known = pieces.filter(({ kind }) => kind === 'known');
  return known.reduce((sum, { text }) => sum + text.length, 0);
}

function add(table: Map<string, string[]>, word: string, others: readonly string[]): void {
  const key = normaliseQuery(word);
  const known = table.get(key) ?? [];
  const fresh = others
    .map(normaliseQuery)
    .filter((other) => other !== key && !known.includes(other));
  table.set(key, [...known, ...fresh]);
}

function cut(
  text: string,
  kinds: ReadonlyMap<string, 'known' | 'stop' | 'format'>,
  longest: number,
): QueryPart[] {
  const pieces: QueryPart[] = [];
  let rest = '';
  const flush = () => {
    if (rest !== '') pieces.push({ kind: 'rest', text: rest });
    rest = '';
  };
  for (let at = 0; at < text.length;) {
    const word = longestAt(text, at, kinds, longest);
    if (word === undefined) {
      rest += text[at];
      at += 1;
    } else {
      flush();
      pieces.push({ kind: kinds.get(word) ?? 'rest', text: word });
      at += word.length;
    }
  }
  flush();
  return pieces;
}

function longestAt(
  text: string,
  at: number,
  words: ReadonlyMap<string, unknown>,
  longest: number,
): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return undefined;
}
