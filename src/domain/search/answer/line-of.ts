/** The line for a query, found along with its results. */
import type { Outcome } from '#domain/search/search.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';
import { parseQuery, unquoted } from '#domain/search/query/query.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import type { ReadAnswers } from './answer-files.ts';
import type { AnswerLine } from './entry.ts';
import { askFor, RESULTS } from './find-line.ts';

export interface LineTools {
  readonly index: Pick<SearchIndex, 'page'>;
  readonly vocabulary: Vocabulary;
  readonly readAnswers: ReadAnswers;
  /** The path under which the site is served, with slashes: pages have it in their addresses, answers do not. */
  readonly base: string;
}

/**
 * @param typed as it was typed
 * @param outcome its results, on their way
 * @returns undefined where nothing is asked, or where nothing answers it for certain
 */
export async function lineOf(
  { index, vocabulary, readAnswers, base }: LineTools,
  typed: string,
  outcome: Promise<Outcome>,
): Promise<AnswerLine | undefined> {
  // Whoever looks for the letter of a text does not ask.
  if (unquoted(typed) !== undefined) return undefined;
  const asked = askFor(parseQuery(typed).text, vocabulary, readAnswers);
  const { instead, results } = await outcome;
  const [right] = instead.length === 1 ? instead : [];
  const asking = right === undefined ? asked : askFor(right, vocabulary, readAnswers);
  if (asking === undefined) return undefined;
  const pages = results.slice(0, RESULTS).map(({ page }) => index.page(page));
  const found = (await Promise.all(pages)).filter((page) => page !== undefined);
  return asking.among(found.map(({ url }) => url.slice(base.length - 1)));
}
