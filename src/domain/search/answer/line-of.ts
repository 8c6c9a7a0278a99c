/** The line for a query, found along with its results. */
import type { Outcome } from '#domain/search/search.ts';
import { parseQuery, unquoted } from '#domain/search/query/query.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import type { AnswerLine } from './entry.ts';
import { askFor, RESULTS, type Shelving } from './find-line.ts';

export interface LineTools extends Shelving {
  readonly vocabulary: Vocabulary;
}

/**
 * @param typed as it was typed
 * @param outcome its results, on their way
 * @returns undefined where nothing is asked, or where nothing answers it for certain
 */
export async function lineOf(
  tools: LineTools,
  typed: string,
  outcome: Promise<Outcome>,
): Promise<AnswerLine | undefined> {
  // Whoever looks for the letter of a text does not ask.
  if (unquoted(typed) !== undefined) return undefined;
  const asked = askFor(parseQuery(typed).text, tools.vocabulary, tools);
  const { instead, results } = await outcome;
  const [right] = instead.length === 1 ? instead : [];
  const asking = right === undefined ? asked : askFor(right, tools.vocabulary, tools);
  return asking?.among(results.slice(0, RESULTS).map(({ page }) => Number(page)));
}
