/** The files of answers, by their names: see answer-files.ts. */
import {
  documentFile,
  documentOf,
  NAMED_KINDS,
  namesFile,
} from '#domain/search/answer/answer-files.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import type { Told } from '#domain/search/answer/entry.ts';
import type { Library } from '#domain/content/library.ts';
import type { PageSource } from '#domain/search/index/page-source.ts';
import { entriesOf } from './entries.ts';
import { basisFinder } from './find-basis.ts';
import { answersTo, type Kind } from '#domain/search/answer/kind.ts';
import { packEntries, type Packed, type Shelved } from '#domain/search/answer/pack.ts';

/**
 * @param pages of the built site, whole
 * @param documents what the search may find, with the duties and terms that stand on them
 * @returns the files of answers by name
 */
export function answerFiles(
  library: Library,
  pages: readonly PageSource[],
  documents: readonly Pick<PageSource, 'url'>[],
): Record<string, Packed> {
  const entries = entriesOf(library, basisFinder(library, pages));
  return Object.fromEntries(
    answerShelves(
      entries,
      documents.map(({ url }) => url),
    ),
  );
}

/**
 * @param entries all that can be answered
 * @param documents every document that the search may find
 * @returns a file for each of the documents, also where nothing on it answers, and one of names for some kinds
 */
export function answerShelves(
  entries: readonly Told[],
  documents: readonly string[],
): Map<string, Packed> {
  const shelved = entries.map((entry) => ({ ...entry, document: documentOf(entry.line.url) }));
  const byDocument = Map.groupBy(shelved, ({ document }) => document);
  const files = new Map<string, Packed>();
  for (const document of new Set([...documents, ...byDocument.keys()])) {
    const file = documentFile(document);
    if (file !== undefined) files.set(file, packEntries(byDocument.get(document) ?? []));
  }
  for (const kind of NAMED_KINDS) {
    const file = namesFile(kind);
    if (file !== undefined) files.set(file, packEntries(namesOf(kind, shelved)));
  }
  return files;
}

/** The names alone: what is said of them stands with their document. */
function namesOf(kind: Kind, entries: readonly Shelved<Told>[]): Shelved[] {
  const accepted = answersTo(kind);
  return entries
    .filter(({ rank, kinds }) => rank === DATA && accepted.some((each) => kinds.includes(each)))
    .map((entry) => ({ ...entry, line: undefined }));
}
