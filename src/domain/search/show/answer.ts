/** A result list as it is shown: plain data that can be sent from a worker. */
import { excerptPage, type PageExcerpt } from './excerpt.ts';
import type { Outcome } from '#domain/search/search.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';

export interface ResultView extends PageExcerpt {
  /** Under the base path. */
  readonly url: string;
  readonly code: string;
  readonly kind: string;
  readonly isLiteral: boolean;
}

export interface SearchAnswer {
  /** What was looked up. */
  readonly text: string;
  readonly isCut: boolean;
  readonly instead: readonly string[];
  /** Words that no page has and without which the results were found. */
  readonly missing: readonly string[];
  /** How many pages there are in all; results holds the first of them. */
  readonly total: number;
  readonly results: readonly ResultView[];
}

/** Reads the first pages of an outcome. */
export async function makeAnswer(
  index: SearchIndex,
  { text, isCut, instead, missing, results }: Outcome,
  count: number,
): Promise<SearchAnswer> {
  const views = results.slice(0, count).map(async ({ page, isLiteral, terms }) => {
    const read = await index.page(page);
    const { url, code, kind } = read;
    return { url, code, kind, isLiteral, ...excerptPage(read, terms) };
  });
  return {
    text,
    isCut,
    instead,
    missing,
    total: results.length,
    results: await Promise.all(views),
  };
}
