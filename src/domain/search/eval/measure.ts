/** Measures how well the search answers queries whose right pages are known. */
import { search, type SearchTools } from '#domain/search/search.ts';
import { wantedBy, type EvalQuery } from './eval-query.ts';

export interface Measured {
  readonly query: EvalQuery;
  /** Addresses that are wanted and that the site has; a query that must find nothing wants none. */
  readonly want: readonly string[];
  /** The place of the first wanted page among the results, from 1; 0 when it is not among them. */
  readonly rank: number;
  /** The addresses of the first results, from the root of the site. */
  readonly found: readonly string[];
}

export interface Figures {
  readonly n: number;
  /** The share of queries with a wanted page as the first result, among the first three, and among the first five. */
  readonly first: number;
  readonly recall3: number;
  readonly recall5: number;
  /** Mean reciprocal rank: the mean of 1/rank, 0 where no wanted page is found. */
  readonly mrr: number;
}

export interface EvalReport {
  readonly measured: readonly Measured[];
  readonly kinds: Readonly<Record<string, Figures>>;
  readonly all: Figures;
  /** The share of queries that must find nothing and find nothing; undefined when there are none. */
  readonly nothing: number | undefined;
  /** Wanted pages that the site does not have yet, and queries left out because it has none of theirs. */
  readonly unpublished: { readonly pages: number; readonly queries: number };
}

const SHOWN = 5;

/**
 * @param queries what is asked
 * @param published the addresses that the site has, those of duties and terms included
 */
export async function measure(
  tools: SearchTools,
  queries: readonly EvalQuery[],
  published: ReadonlySet<string>,
): Promise<EvalReport> {
  const measured: Measured[] = [];
  const missing = new Set<string>();
  let leftOut = 0;
  for (const query of queries) {
    const wanted = wantedBy(query);
    const want: string[] = [];
    for (const [name, addresses] of wanted) {
      const present = addresses.filter((address) => published.has(address));
      if (present.length === 0) missing.add(name);
      want.push(...present);
    }
    if (wanted.size > 0 && want.length === 0) leftOut += 1;
    else measured.push(await ask(tools, query, want));
  }
  const kinds = [...new Set(measured.map(({ query }) => query.kind))];
  const silent = measured.filter(({ want }) => want.length === 0);
  return {
    measured,
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, figures(measured.filter(({ query }) => query.kind === kind))]),
    ),
    all: figures(measured),
    nothing: silent.length === 0 ? undefined : figures(silent).first,
    unpublished: { pages: missing.size, queries: leftOut },
  };
}

async function ask(
  tools: SearchTools,
  query: EvalQuery,
  want: readonly string[],
): Promise<Measured> {
  const { results } = await search(tools, query.q);
  const pages = await Promise.all(results.map(({ page }) => tools.index.page(page)));
  const urls = pages.map((page) => page?.url ?? '');
  // Nothing wanted and nothing found is right, and counts as a first place.
  const rank =
    want.length === 0
      ? Number(urls.length === 0)
      : urls.findIndex((url) => want.includes(url) || want.includes(url.replace(/#.*/, ''))) + 1;
  return { query, want, rank, found: urls.slice(0, SHOWN) };
}

function figures(measured: readonly Measured[]): Figures {
  const share = (within: number) =>
    mean(measured.map(({ rank }) => Number(rank > 0 && rank <= within)));
  return {
    n: measured.length,
    first: share(1),
    recall3: share(3),
    recall5: share(5),
    mrr: mean(measured.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
  };
}

/** Rounded to three decimals; 0 for no numbers at all. */
function mean(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return numbers.length === 0 ? 0 : Math.round((sum / numbers.length) * 1000) / 1000;
}
