/** Finds the line on top of the results: among what the search has found, and what data names. */
import { asCalled } from './as-called.ts';
import { namesFile, type ReadAnswers, type ShelfOf } from './answer-files.ts';
import { choose, judge, NEAR } from './choose.ts';
import { grouped } from '#domain/text/grouped.ts';
import type { AnswerLine } from './entry.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { otherWords } from './other-words.ts';
import { isTold, unpackEntries, type Packed } from './pack.ts';
import { readQuestion } from './question.ts';

/** So many of the results are looked into, and of what data names besides. */
export const RESULTS = 7;
const NAMED = 3;

export interface Shelving {
  readonly readAnswers: ReadAnswers;
  readonly shelfOf: ShelfOf;
}

/** A result. */
export interface Found {
  readonly document: number;
  /** What people call it, as far as it has something of the question. */
  readonly spoken: readonly string[];
}

export interface Asking {
  /**
   * @param found the results, the best first
   * @returns the line; undefined where nothing answers, two answers are as near, or a file could not be had
   */
  among(found: readonly Found[]): Promise<AnswerLine | undefined>;
}

/**
 * Begins at once with what does not depend on the results.
 *
 * @param typed as it is looked up
 * @returns undefined for what asks nothing: no file is read for it
 */
export function askFor(
  typed: string,
  vocabulary: Pick<Vocabulary, 'alternatives'>,
  { readAnswers: read, shelfOf }: Shelving,
): Asking | undefined {
  const question = readQuestion(typed);
  if (question === undefined) return undefined;
  const words = otherWords(vocabulary);
  const names = namesFile(question.kind);
  const knownNames =
    names === undefined
      ? Promise.resolve([])
      : read(names).then((known) => known && unpackEntries(known));
  return {
    among: async (found) => {
      const entries = await knownNames;
      if (entries === undefined) return undefined;
      const able = judge(question, entries, words).filter(({ score }) => score >= NEAR);
      const named = able.slice(0, NAMED).map(({ entry }) => entry.document);
      const wanted = new Set([...named, ...found.map(({ document }) => document)]);
      const files = [...wanted].flatMap((document) => shelfOf(document, question.kind) ?? []);
      const shelves = await Promise.all([...new Set(files)].map(read));
      if (!shelves.every(isThere)) return undefined;
      // A file holds what stands on other pages too, and those were not found.
      const told = grouped(shelves.flatMap(unpackEntries).filter(isTold), (each) => each.document);
      const spoken = new Map(found.map((each) => [each.document, each.spoken]));
      const near = [...wanted].flatMap((document) =>
        (told.get(document) ?? []).map((entry) => asCalled(entry, spoken.get(document) ?? [])),
      );
      return choose(question, judge(question, near, words));
    },
  };
}

function isThere(shelf: Packed | undefined): shelf is Packed {
  return shelf !== undefined;
}
