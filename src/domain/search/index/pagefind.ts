/** Pagefind's index seen as a SearchIndex: single tokens are looked up, nothing of its own ranking is used. */
import { FIELDS, type Field } from './index-document.ts';
import { readFragment, type Fragment, type IndexedPage } from './indexed-page.ts';
import type { Hit, SearchIndex } from './search-index.ts';

/** The part of dist/pagefind/pagefind.js that is used. */
export interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    term: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<Fragment>;
}

/**
 * @param pagefind the module, freshly imported
 * @param options where it is: basePath of the bundle, baseUrl of the site
 * @returns the index; what was looked up once is kept
 */
export async function openPagefind(pagefind: Pagefind, options: object): Promise<SearchIndex> {
  // A page's own words and its names are weighed apart, so names count nothing here.
  const metaWeights = Object.fromEntries(FIELDS.map((field) => [field, 0]));
  await pagefind.options({ ...options, ranking: { metaWeights, pageLength: 0.3 } });
  const loaders = new Map<string, () => Promise<IndexedPage>>();
  const remember = ({ id, data }: PagefindResult) => {
    if (!loaders.has(id))
      loaders.set(
        id,
        once(async () => readFragment(await data())),
      );
  };
  const lookup = async (token: string): Promise<Hit[]> => {
    const { results } = await pagefind.search(token);
    results.forEach(remember);
    return results.map(({ id, score, words, matchedMetaFields = [] }) => ({
      page: id,
      score,
      positions: words,
      fields: matchedMetaFields.filter(isField),
    }));
  };
  const kinds = once(async () => {
    const kindOf = new Map<string, string>();
    for (const kind of Object.keys((await pagefind.filters())['kind'] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { kind } });
      results.forEach(remember);
      for (const { id } of results) kindOf.set(id, kind);
    }
    return kindOf;
  });
  const page = (id: string) => {
    const load = loaders.get(id);
    return load ? load() : Promise.reject(new Error(`The index has no page ${id}.`));
  };
  return { lookup: remembered(lookup), kinds, names: page, page };
}

function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name);
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

function remembered<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
