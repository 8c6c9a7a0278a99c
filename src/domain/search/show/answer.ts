/** A result list as it is shown: plain data that can be sent from a worker. */
import { excerptPage, type PageExcerpt } from './excerpt.ts';
import { countKinds, resultKind, type KindCount, type ResultKind } from './kinds.ts';
import type { AnswerLine } from '#domain/search/answer/entry.ts';
import type { Outcome } from '#domain/search/search.ts';
import { standTogether } from './together.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';

export interface ResultView extends PageExcerpt {
  /** Under the base path. */
  readonly url: string;
  readonly code: string;
  readonly kind: string;
  readonly isLiteral: boolean;
  /** What to mark on the page once one is there. */
  readonly terms: readonly string[];
}

export interface SearchAnswer {
  /** What was looked up. */
  readonly text: string;
  readonly isCut: boolean;
  readonly instead: readonly string[];
  /** Words that no page has and without which the results were found. */
  readonly missing: readonly string[];
  /** How many files of the index could not be read; 0 when the answer is all that the handbook has. */
  readonly unread: number;
  /** How many pages there are, of the kind that was asked for; results holds the first of them. */
  readonly total: number;
  /** How many there are of each kind, whichever was asked for. */
  readonly counts: readonly KindCount[];
  /** The only kind that was asked for. */
  readonly kind: ResultKind | undefined;
  readonly results: readonly ResultView[];
  /** What answers the question, where one was asked and there is no doubt. */
  readonly line?: AnswerLine | undefined;
  /** What comes nearest to a question, where one was asked and nothing answers it for certain. */
  readonly near?: readonly AnswerLine[] | undefined;
}

/**
 * Reads the first pages of an outcome.
 *
 * @param count how many of them
 * @param kind of which kind alone; undefined for any
 */
export async function makeAnswer(
  index: SearchIndex,
  { text, isCut, instead, missing, results }: Outcome,
  count: number,
  kind?: ResultKind,
): Promise<SearchAnswer> {
  const kinds = await index.kinds();
  const kindOf = ({ page }: { readonly page: string }) => resultKind(kinds.get(page));
  const wanted = kind === undefined ? results : results.filter((each) => kindOf(each) === kind);
  const views = wanted.slice(0, count).map(async ({ page, isLiteral, terms }) => {
    const read = await index.page(page);
    if (read === undefined) return undefined;
    const { url, code } = read;
    const isWhole = isLiteral && standTogether(read, terms);
    return { url, code, kind: read.kind, isLiteral: isWhole, terms, ...excerptPage(read, terms) };
  });
  const shown = await Promise.all(views);
  return {
    ...{ text, isCut, instead, missing, kind, unread: 0 },
    total: wanted.length,
    counts: countKinds(results.map(kindOf)),
    results: shown.filter((view) => view !== undefined),
  };
}
