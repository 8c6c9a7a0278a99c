/** Finds the line on top of the results: among what the search has found, and what data names. */
import { documentFile, namesFile, type ReadAnswers } from './answer-files.ts';
import { choose, judge, NEAR } from './choose.ts';
import type { AnswerLine } from './entry.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { otherWords } from './other-words.ts';
import { isTold, unpackEntries, type Packed } from './pack.ts';
import { readQuestion } from './question.ts';

/** So many of the results are looked into, and of what data names besides. */
export const RESULTS = 7;
const NAMED = 3;

export interface Asking {
  /**
   * @param documents addresses of the results, the best first
   * @returns the line; undefined where nothing answers, two answers are as near, or a file could not be had
   */
  among(documents: readonly string[]): Promise<AnswerLine | undefined>;
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
  read: ReadAnswers,
): Asking | undefined {
  const question = readQuestion(typed);
  if (question === undefined) return undefined;
  const words = otherWords(vocabulary);
  const names = namesFile(question.kind);
  const named =
    names === undefined
      ? Promise.resolve([])
      : read(names).then((known) => known && unpackEntries(known));
  return {
    among: async (documents) => {
      const entries = await named;
      if (entries === undefined) return undefined;
      const able = judge(question, entries, words).filter(({ score }) => score >= NEAR);
      const wanted = [...able.slice(0, NAMED).map(({ entry }) => entry.document), ...documents];
      const files = new Set(wanted.flatMap((document) => documentFile(document) ?? []));
      const shelves = await Promise.all([...files].map(read));
      if (!shelves.every(isThere)) return undefined;
      const told = shelves.flatMap(unpackEntries).filter(isTold);
      return choose(question, judge(question, told, words));
    },
  };
}

function isThere(shelf: Packed | undefined): shelf is Packed {
  return shelf !== undefined;
}
