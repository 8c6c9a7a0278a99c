/**
 * Builds the index of the search: words with where they stand, cut into small files, and the texts that results show.
 * The same documents give the same bytes.
 */
import { impactOf } from './bm25.ts';
import { writeChunk, type Name, type Word } from './chunk.ts';
import { FIELDS, HEADING_WEIGHT, namesOf, type Field } from './fields.ts';
import { gather, type Gathered } from './gather.ts';
import type { Enrichment, PageSource } from './page-source.ts';
import { checksum, sealPart } from './part.ts';
import { chunkName, FORMAT, ROOT, textName, type IndexRoot, type RootData } from './root.ts';
import { storeText } from './stored-text.ts';
import { encode } from './tokenise.ts';

/** How large a file becomes before the next one is begun, in bytes before deflating: about 2 and 6 KB after it. */
const CHUNK = 3_000;
const TEXT = 16_000;

export interface IndexedDocument {
  readonly page: PageSource;
  readonly extra: Enrichment;
}

export interface BuiltIndex {
  /** Names the content: the same documents have the same. */
  readonly build: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A document with its names, and its text as it is stored. */
type NamedDocument = Gathered<IndexedDocument & { readonly text: string }>;

interface Standing {
  frequency: number;
  readonly positions: number[];
}

interface Entry {
  readonly pages: Map<number, Standing>;
  readonly names: Set<Name>;
}

/**
 * @param documents what is to be found, in the order that decides between equals
 * @param data what every query needs beside it
 * @param others what only some queries need, by name; each becomes a file of its own
 * @returns the name of the build, and the files of the index by name
 */
export function buildIndex(
  documents: readonly IndexedDocument[],
  data: RootData,
  others: Readonly<Record<string, unknown>> = {},
): BuiltIndex {
  const kinds = [...new Set(documents.map(({ page }) => page.kind))];
  const named = documents.map((document): NamedDocument => {
    const text = JSON.stringify(storeText(document.page, document.extra));
    const names = namesOf(document.page, document.extra);
    return { page: { ...document, text }, names, size: new TextEncoder().encode(text).length };
  });
  // Pages are numbered as their texts stand in files.
  const groups = gather(named, TEXT);
  const ordered = groups.flat();
  const entries = new Map<string, Entry>();
  const lengths = ordered.map(({ page }, number) => addText(entries, page.page, number));
  addNames(entries, ordered);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const words = [...entries.keys()]
    .sort()
    .map((token) => toWord(token, entries.get(token), lengths, average));
  const chunks = cutChunks(words);
  const parts = new Map([
    ...Object.entries(others).map(([name, value]) => [name, toJson(value)] as const),
    ...chunks.map((chunk, at) => [chunkName(at), writeChunk(chunk)] as const),
    ...groups.map((group, at) => [textName(at), textsOf(group)] as const),
  ]);
  const content: Omit<IndexRoot, 'build'> = {
    format: FORMAT,
    kinds,
    pages: ordered.map(({ page }) => kinds.indexOf(page.page.kind).toString(36)).join(''),
    words: chunks.map(([first]) => first?.token ?? ''),
    texts: groups.map(({ length }) => length),
    data,
  };
  const build = buildOf(JSON.stringify(content), parts);
  const root: IndexRoot = { ...content, build };
  const files = new Map([
    [ROOT, toJson(root)],
    ...[...parts].map(([name, bytes]) => [name, sealPart(build, name, bytes)] as const),
  ]);
  return { build, files };
}

/** @returns how many tokens the text has */
function addText(entries: Map<string, Entry>, page: PageSource, number: number): number {
  let at = 0;
  for (const { text, level } of page.blocks) {
    const weight = HEADING_WEIGHT[level] ?? 1;
    // The end of a line is a token, so that no words stand together across it.
    for (const token of [...encode(text).split(' '), '\n']) {
      if (isIndexed(token)) {
        const { pages } = entryOf(entries, token);
        const standing = pages.get(number) ?? { frequency: 0, positions: [] };
        pages.set(number, standing);
        standing.frequency += weight;
        standing.positions.push(at);
      }
      at += 1;
    }
  }
  return at;
}

function addNames(entries: Map<string, Entry>, ordered: readonly NamedDocument[]): void {
  const known = new Map<string, Name & { pages: number[] }>();
  for (const [number, { names }] of ordered.entries()) {
    for (const { field, text, tokens } of names) {
      for (const token of new Set(tokens.filter(isIndexed))) {
        // What leads to a page is weighed by its words alone, and would be long.
        const shown = field === 'linked' ? '' : text;
        const key = `${field}\n${shown}\n${field === 'linked' ? token : ''}`;
        const name = known.get(key) ?? { field: place(field), text: shown, pages: [] };
        known.set(key, name);
        if (name.pages.at(-1) !== number) name.pages.push(number);
        entryOf(entries, token).names.add(name);
      }
    }
  }
}

function place(field: Field): number {
  return FIELDS.indexOf(field);
}

function entryOf(entries: Map<string, Entry>, token: string): Entry {
  const entry = entries.get(token) ?? { pages: new Map(), names: new Set() };
  entries.set(token, entry);
  return entry;
}

/** Punctuation and written forms take a place in the text, and are not looked up. */
function isIndexed(token: string): boolean {
  return /^[\p{L}\p{N}]/u.test(token);
}

function toWord(
  token: string,
  entry: Entry | undefined,
  lengths: readonly number[],
  average: number,
): Word {
  const postings = [...(entry?.pages ?? [])].map(([page, { frequency, positions }]) => ({
    page,
    impact: impactOf(frequency, lengths[page] ?? average, average),
    positions,
  }));
  return { token, postings, names: [...(entry?.names ?? [])] };
}

function cutChunks(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let size = CHUNK;
  let names = new Set<Name>();
  for (const word of words) {
    if (size >= CHUNK) {
      chunks.push([]);
      size = 0;
      names = new Set();
    }
    chunks.at(-1)?.push(word);
    size += 3 * word.token.length + 2 + word.names.length;
    for (const { positions } of word.postings) size += 3 + positions.length * 1.3;
    for (const name of word.names) {
      if (!names.has(name)) size += 3 * name.text.length + 2 + name.pages.length;
      names.add(name);
    }
  }
  return chunks;
}

function textsOf(group: readonly NamedDocument[]): Uint8Array {
  return new TextEncoder().encode(`[${group.map(({ page }) => page.text).join(',')}]`);
}

function toJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** A name for all that the index holds: the same content has the same. */
function buildOf(root: string, parts: ReadonlyMap<string, Uint8Array>): string {
  const sums = [...parts].map(([name, bytes]) => checksum(name, bytes).toString(16));
  const all = `${root} ${sums.join(' ')}`;
  return [all, [...all].reverse().join('')]
    .map((text) => checksum(text).toString(16).padStart(8, '0'))
    .join('');
}
