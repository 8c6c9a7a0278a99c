/** Collects the words of all pages: on which pages each stands and where, and which names hold it. */
import { impactOf } from './bm25.ts';
import type { Name, Posting, Word } from './chunk.ts';
import { FIELDS, HEADING_WEIGHT, type Field, type FieldName } from './fields.ts';
import type { PageSource } from './page-source.ts';
import { encode } from './tokenise.ts';

/** A page, as its text is indexed, and what it is called. */
export interface Named {
  readonly page: Pick<PageSource, 'blocks'>;
  readonly names: readonly FieldName[];
}

interface Entry {
  /**
   * For each page its number, how often the word stands there by weight, how many places follow, and these. One row of
   * numbers, since a large handbook has millions of them and an object for each would be most of the time of a build.
   */
  readonly standing: number[];
  /** Where in that row the last page begins. */
  last: number;
  names: Name[] | undefined;
}

/**
 * @param pages in the order of their numbers
 * @returns all words in order, made one by one
 */
export function* collectWords(pages: readonly Named[]): Generator<Word> {
  const entries = new Map<string, Entry>();
  const lengths = pages.map(({ page }, number) => addText(entries, page, number));
  addNames(entries, pages);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  for (const token of [...entries.keys()].sort()) {
    const entry = entries.get(token);
    if (entry) {
      const postings = postingsOf(entry.standing, lengths, average);
      yield { token, postings, names: entry.names ?? [] };
      entries.delete(token);
    }
  }
}

/** @returns how many tokens the text has */
function addText(
  entries: Map<string, Entry>,
  { blocks }: Pick<PageSource, 'blocks'>,
  number: number,
): number {
  let at = 0;
  for (const { text, level } of blocks) {
    const weight = HEADING_WEIGHT[level] ?? 1;
    for (const token of encode(text).split(' ')) {
      // What is known is indexed, and most are known.
      const known = entries.get(token);
      if (known) addPlace(known, number, weight, at);
      else if (isIndexed(token)) {
        // Most words of a large handbook stand in one place: a row that is written at once takes no more room than it needs.
        entries.set(token, { standing: [number, weight, 1, at], last: 0, names: undefined });
      }
      at += 1;
    }
    // The end of a line is a token, so that no words stand together across it.
    at += 1;
  }
  return at;
}

function addPlace(entry: Entry, page: number, weight: number, at: number): void {
  const { standing, last } = entry;
  if (standing[last] === page) {
    standing[last + 1] = (standing[last + 1] ?? 0) + weight;
    standing[last + 2] = (standing[last + 2] ?? 0) + 1;
    standing.push(at);
  } else {
    entry.last = standing.length;
    standing.push(page, weight, 1, at);
  }
}

function addNames(entries: Map<string, Entry>, pages: readonly Named[]): void {
  const known = new Map<string, Name & { pages: number[] }>();
  /** Names of one field and text hold the same tokens, so each is told to them once. */
  const add = (field: Field, text: string, key: string, tokens: Iterable<string>, page: number) => {
    const name = known.get(key) ?? { field: FIELDS.indexOf(field), text, pages: [] };
    if (name.pages.at(-1) !== page) name.pages.push(page);
    if (known.has(key)) return;
    known.set(key, name);
    for (const token of tokens) {
      const entry = entryOf(entries, token);
      if (entry.names) entry.names.push(name);
      else entry.names = [name];
    }
  };
  for (const [number, { names }] of pages.entries()) {
    for (const { field, text, tokens } of names) {
      const indexed = new Set(tokens.filter(isIndexed));
      if (field !== 'linked') add(field, text, `${field}\n${text}`, indexed, number);
      // What leads to a page is weighed by its words alone, and would be long.
      else for (const token of indexed) add(field, '', `${field}\n${token}`, [token], number);
    }
  }
}

function entryOf(entries: Map<string, Entry>, token: string): Entry {
  const known = entries.get(token);
  if (known) return known;
  const entry: Entry = { standing: [], last: 0, names: undefined };
  entries.set(token, entry);
  return entry;
}

/** Punctuation and written forms take a place in the text, and are not looked up. */
function isIndexed(token: string): boolean {
  return /^[\p{L}\p{N}]/u.test(token);
}

function postingsOf(
  standing: readonly number[],
  lengths: readonly number[],
  average: number,
): Posting[] {
  const postings: Posting[] = [];
  for (let at = 0; at < standing.length;) {
    const [page = 0, frequency = 0, count = 0] = standing.slice(at, at + 3);
    const positions = standing.slice(at + 3, at + 3 + count);
    const impact = impactOf(frequency, lengths[page] ?? average, average);
    postings.push({ page, impact, positions });
    at += 3 + count;
  }
  return postings;
}
