/**
 * Builds the index of the search: words with where they stand, cut into small files, and the texts that results show.
 * The same documents give the same bytes.
 */
import { lettersOf, writeWith, type Write } from './alphabet.ts';
import { writeChunk, writeWords } from './chunk.ts';
import { collectWords } from './collect-words.ts';
import { cutChunks } from './cut-chunks.ts';
import { namesOf } from './fields.ts';
import { gather, type Gathered } from './gather.ts';
import type { Enrichment, PageSource } from './page-source.ts';
import { checksum, deflate, sealPart, type Deflate } from './part.ts';
import {
  chunkName,
  directoryName,
  FORMAT,
  ROOT,
  textName,
  type IndexRoot,
  type RootData,
} from './root.ts';
import { saidWithWords, type Said } from './said.ts';
import { storeText } from './stored-text.ts';
import { TextWithBytes, writeTextWithBytes } from './text-with-bytes.ts';
import { writeSense } from '#domain/search/sense/sense-file.ts';
import { weighCharacters } from '#domain/search/sense/weigh-characters.ts';

/** How large a file of texts becomes before the next one is begun, in bytes before deflating. */
const TEXT = 2_500;

/**
 * The root names so many chunks itself, half as many again as this handbook has; where there are more, it names
 * directories of so many each.
 */
const NAMING = { most: 6000, directory: 64 };

export interface IndexedDocument {
  readonly page: PageSource;
  readonly extra: Enrichment;
}

/** What lies beside the index and goes by the numbers of its pages. */
export interface Beside {
  readonly data?: Partial<RootData>;
  /** What only some queries need, by name; each becomes a file of its own, as JSON unless it is bytes or has some. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly said?: Said;
}

export interface BuiltIndex {
  /** Names the content: the same documents have the same. */
  readonly build: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What most indexes do without. */
export interface Making {
  /** What people ask that none of the documents is about. */
  readonly offTopic: readonly string[];
  /** How chunks are named. */
  readonly naming: { readonly most: number; readonly directory: number };
  /** How files are made smaller. */
  readonly smaller: Deflate;
}

/** A document with its names, and its text as it is stored. */
type NamedDocument = Gathered<PageSource & { readonly stored: string }>;

/**
 * @param documents what is to be found, in the order that decides between equals
 * @param data what every query needs beside it
 * @param beside is given the addresses of all pages as they stand in files of texts, which are numbered in this order
 * @returns the name of the build, and the files of the index by name
 */
export function buildIndex(
  documents: readonly IndexedDocument[],
  data: RootData,
  beside: (groups: readonly (readonly string[])[]) => Beside = () => ({ files: {} }),
  { offTopic = [], naming: { most, directory } = NAMING, smaller = deflate }: Partial<Making> = {},
): BuiltIndex {
  const kinds = [...new Set(documents.map(({ page }) => page.kind))];
  const named = documents.map(({ page, extra }): NamedDocument => {
    const stored = JSON.stringify(storeText(page, extra));
    const size = new TextEncoder().encode(stored).length;
    return { page: { ...page, stored }, names: namesOf(page, extra), size };
  });
  // Pages are numbered as their texts stand in files.
  const groups = gather(named, TEXT);
  const ordered = groups.flat();
  const others = beside(groups.map((group) => group.map(({ page }) => page.url)));
  const called = ordered.map(({ names }) => names);
  const said: Said = others.said ?? new Map();
  const sense = writeSense(weighCharacters(called, offTopic), said);
  const lying = Object.entries(others.files).map(
    ([name, value]) => [name, besideAs(value)] as const,
  );
  const letters = lettersOf([
    ...ordered.map(({ page }) => page.stored),
    ...lying.flatMap(([, value]) => textOf(value)),
  ]);
  const write = writeWith(letters);
  const parts = new Map(sense);
  for (const [name, value] of lying) parts.set(name, writeBeside(value, write));
  const firsts: string[] = [];
  const written: Uint8Array[] = [];
  // One after the other: all words with all their places take many times the room of their bytes.
  for (const { first, words } of cutChunks(collectWords(ordered))) {
    firsts.push(first);
    written.push(writeWords(words, write));
  }
  const saidWith = saidWithWords(firsts, said);
  for (const [at, words] of written.entries())
    parts.set(chunkName(at), writeChunk(words, saidWith[at] ?? new Uint8Array()));
  for (const [at, group] of groups.entries()) parts.set(textName(at), write(textsOf(group)));
  const isLarge = firsts.length > most;
  const directories = isLarge ? inTurn(firsts, directory) : [];
  for (const [at, own] of directories.entries())
    parts.set(directoryName(at), write(JSON.stringify(own)));
  const content: Omit<IndexRoot, 'build'> = {
    format: FORMAT,
    letters,
    kinds,
    pages: ordered.map(({ page }) => kinds.indexOf(page.kind).toString(36)).join(''),
    words: isLarge ? directories.map(([first = '']) => first) : firsts,
    directory: isLarge ? directory : undefined,
    texts: groups.map(({ length }) => length),
    data: { ...data, ...others.data },
  };
  const build = buildOf(JSON.stringify(content), parts);
  const root: IndexRoot = { ...content, build };
  const files = new Map([
    [ROOT, toJson(root)],
    ...[...parts].map(([name, bytes]) => [name, sealPart(build, name, bytes, smaller)] as const),
  ]);
  return { build, files };
}

type BesideFile = Uint8Array | TextWithBytes | string;

function besideAs(value: unknown): BesideFile {
  return value instanceof Uint8Array || value instanceof TextWithBytes
    ? value
    : JSON.stringify(value);
}

function textOf(file: BesideFile): string[] {
  if (file instanceof Uint8Array) return [];
  return [typeof file === 'string' ? file : file.text];
}

function writeBeside(file: BesideFile, write: Write): Uint8Array {
  if (file instanceof Uint8Array) return file;
  return typeof file === 'string' ? write(file) : writeTextWithBytes(file, write);
}

function inTurn<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function textsOf(group: readonly NamedDocument[]): string {
  return `[${group.map(({ page }) => page.stored).join(',')}]`;
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
