/** The files of answers, by their names: see answer-files.ts. */
import {
  CLASSES,
  classOf,
  documentOf,
  NAMED_KINDS,
  namesFile,
  shelfName,
  type Shelves,
} from '#domain/search/answer/answer-files.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import type { Told } from '#domain/search/answer/entry.ts';
import type { Library } from '#domain/content/library.ts';
import type { PageSource } from '#domain/search/index/page-source.ts';
import { entriesOf } from './entries.ts';
import { likenessFiles, type LikenessFiles } from './likeness-files.ts';
import { learnedVectors, meaningsOf } from './meanings.ts';
import { lessonsOf, sayingsOf } from './sayings-of.ts';
import { basisFinder } from './find-basis.ts';
import { kindsOfAmounts } from '#domain/search/answer/fits.ts';
import type { Kind } from '#domain/search/answer/kind.ts';
import type { WrittenVectors } from '#domain/search/vectors/vector-file.ts';
import type { Shelved } from '#domain/search/answer/pack.ts';
import { writeShelf } from '#domain/search/answer/shelf-file.ts';
import type { TextWithBytes } from '#domain/search/index/text-with-bytes.ts';

/** Other pages have no answers of their own. */
const ANSWERING =
  /^\/(?:(?:procedures|handbook|duties|glossary|forms|regulations)\/[a-z\d#/-]+|(?:deadline|calendar)\/)$/;

export interface AnswerFiles {
  readonly shelves: Shelves;
  /** By name. */
  readonly files: Readonly<Record<string, TextWithBytes>>;
  readonly likeness: LikenessFiles;
}

/**
 * @param pages of the built site, whole
 * @param groups addresses of what the search may find, as it stands in files of texts
 */
export function answerFiles(
  library: Library,
  pages: readonly PageSource[],
  groups: readonly (readonly string[])[],
): AnswerFiles {
  const entries = entriesOf(library, basisFinder(library, pages));
  const vectors = learnedVectors();
  const sayings = sayingsOf(library, entries);
  const meanings = meaningsOf(entries, lessonsOf(library, entries, sayings), vectors);
  return answerShelves(entries, groups, { sayings, meanings, vectors });
}

/** What is known of entries beside what they say. */
export interface Learned {
  /** How people ask for each. */
  readonly sayings: ReadonlyMap<Told, readonly string[]>;
  /** What each means. */
  readonly meanings: ReadonlyMap<Told, Uint8Array>;
  /** What characters and pairs mean. */
  readonly vectors: WrittenVectors;
}

/**
 * @param entries all that can be answered
 * @param groups addresses of every document that the search may find, as they stand in files of texts
 * @returns for each of these files and each class of questions a file, where it answers, and one of names for some kinds
 */
export function answerShelves(
  entries: readonly Told[],
  groups: readonly (readonly string[])[],
  { sayings = new Map(), meanings = new Map(), vectors = new Map() }: Partial<Learned> = {},
): AnswerFiles {
  const documents = groups.flat();
  const groupOf = groups.flatMap((group, at) => group.map(() => at));
  const numbers = new Map(documents.map((url, number) => [url, number]));
  const addressOf = (number: number) => documents[number] ?? '';
  const said = new Map<Told, readonly string[]>();
  const shelved = entries.flatMap((entry): Shelved<Told>[] => {
    const url = documentOf(entry.line.url);
    const document = ANSWERING.test(url) ? numbers.get(url) : undefined;
    if (document === undefined) return [];
    const asked = sayings.get(entry) ?? [];
    const questions = new Set(asked).size;
    const own = { ...entry, document, questions, meaning: meanings.get(entry) };
    said.set(own, asked);
    return [own];
  });
  const files: Record<string, TextWithBytes> = {};
  const shelves: Record<string, string> = {};
  for (const classed of CLASSES) {
    const own = shelved.filter((entry) => classesOf(entry).includes(classed));
    const byGroup = Map.groupBy(own, ({ document }) => groupOf[document]);
    shelves[classed] = groups.map((_, at) => (byGroup.has(at) ? '1' : '0')).join('');
    for (const [at, some] of byGroup)
      if (at !== undefined) files[shelfName(classed, at)] = writeShelf(some, addressOf);
  }
  for (const kinds of NAMED_KINDS) {
    const file = namesFile(kinds[0]);
    if (file !== undefined) files[file] = writeShelf(namesOf(kinds, shelved));
  }
  return { shelves, files, likeness: likenessFiles(shelved, documents.length, said, vectors) };
}

/** A sentence that answers something else and holds a figure may be asked for that, see choose.ts. */
function classesOf({ kinds, line }: Told): string[] {
  const figures = kindsOfAmounts(line.text);
  return [...kinds, ...figures].map(classOf);
}

/** The names alone: what is said of them stands with their document. */
function namesOf(named: readonly Kind[], entries: readonly Shelved<Told>[]): Shelved[] {
  return entries
    .filter(({ rank }) => rank === DATA)
    .filter(({ kinds }) => named.some((each) => kinds.includes(each)))
    .map((entry) => ({ ...entry, line: undefined }));
}
