/** Finds the line on top of the results: among what the search has found, and what data names. */
import { asCalled } from './as-called.ts';
import { classOf, homeOf, namesFile, type ReadAnswers, type ShelfOf } from './answer-files.ts';
import { candidatesAmong, inOrder, LOOKED_AT } from './candidates.ts';
import { weighed } from './choose-alike.ts';
import { choose, judge, NEAR } from './choose.ts';
import type { Evidence } from './decide.ts';
import type { Kind } from './kind.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { otherWords } from './other-words.ts';
import { isTold } from './pack.ts';
import { meaningOf } from './meaning.ts';
import { readQuestion } from './question.ts';
import { findLike, type ReadLikeness } from '#domain/search/likeness/find-like.ts';
import { stopPairs } from '#domain/search/query/stop-pairs.ts';
import { gramsAsked } from '#domain/search/likeness/grams.ts';

/** So many of the results are looked into, and of what data names besides. */
export const RESULTS = 4;
const NAMED = 3;
/** What a paper is for tells by the way of a time, and not how long that is. */
const PAPERS = '/forms/';
const TIMES: ReadonlySet<Kind> = new Set<Kind>(['long', 'when', 'ahead', 'since', 'often']);

export interface Shelving {
  readonly readAnswers: ReadAnswers;
  readonly shelfOf: ShelfOf;
  readonly readLikeness: ReadLikeness;
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
   * @param pages by document, how much the parts of the question speak for it
   * @returns undefined where a file could not be had
   */
  weigh(found: readonly Found[], pages: ReadonlyMap<number, number>): Promise<Evidence | undefined>;
}

/**
 * Begins at once with what does not depend on the results.
 *
 * @param typed as it is looked up
 * @param question what is asked by it, where that is known better
 * @returns undefined for what asks nothing: no file is read for it
 */
export function askFor(
  typed: string,
  vocabulary: Pick<Vocabulary, 'alternatives' | 'cut'>,
  { readAnswers: read, shelfOf, readLikeness }: Shelving,
  question = readQuestion(typed),
): Asking | undefined {
  if (question === undefined) return undefined;
  const words = otherWords(vocabulary);
  const names = namesFile(question.kind);
  const knownNames = names === undefined ? [] : read(names);
  const asksTime = TIMES.has(question.kind);
  const grams = gramsAsked(typed, question, stopPairs(vocabulary, typed));
  const begun = Promise.all([knownNames, readLikeness([...grams.keys()])]);
  // Whoever asked may be gone before the results are there; whoever is not hears of it in weigh().
  begun.catch(() => undefined);
  return {
    weigh: async (found, pages) => {
      const [entries, known] = await begun;
      if (entries === undefined || known === undefined) return undefined;
      const called = judge(question, entries, words).filter(({ score }) => score >= NEAR);
      const first = called.slice(0, NAMED).map(({ entry }) => entry.document);
      const wanted = new Set([...first, ...found.map(({ document }) => document)]);
      const likes = inOrder(findLike(grams, known), pages);
      const classed = classOf(question.kind);
      const files = [
        ...[...wanted].map((document) => shelfOf(document, classed)),
        ...likes
          .slice(0, LOOKED_AT)
          .map(({ like: { place } }) => shelfOf(place.document, place.classed)),
      ].filter((name) => name !== undefined);
      const shelves = await Promise.all(
        [...new Set(files)].map(async (name) => [name, await read(name)] as const),
      );
      if (!shelves.every(isThere)) return undefined;
      const told = new Map(shelves.map(([name, shelf]) => [name, shelf.filter(isTold)] as const));
      const on = (document: number, of: string) =>
        (told.get(shelfOf(document, of) ?? '') ?? []).filter((each) => each.document === document);
      // A file holds what stands on other pages too, and those were not found.
      const spoken = new Map(found.map((each) => [each.document, each.spoken]));
      const near = [...wanted].flatMap((document) =>
        on(document, classed).map((entry) =>
          // What a page is called tells what it is about, and not what one may.
          entry.kinds.includes('may') ? entry : asCalled(entry, spoken.get(document) ?? []),
        ),
      );
      const places = new Map(found.map(({ document }, at) => [document, at]));
      const candidates = candidatesAmong(likes, {
        entryAt: ({ document, classed: of, row }) =>
          on(document, of).filter((entry) => homeOf(entry) === of)[row],
        places,
        asked: meaningOf(typed, known.known),
      });
      const able = near.filter(({ line: { url } }) => !asksTime || !url.startsWith(PAPERS));
      const named = choose(question, judge(question, able, words));
      return { question, named, alike: weighed(question, candidates, words, named) };
    },
  };
}

function isThere<Shelf>(
  shelf: readonly [string, Shelf | undefined],
): shelf is readonly [string, Shelf] {
  return shelf[1] !== undefined;
}
