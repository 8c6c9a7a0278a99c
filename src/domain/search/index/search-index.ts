/** What the search needs of an index. Small files stand behind it on the site; tests use one in memory. */
import type { Field } from './fields.ts';
import type { IndexedPage } from './indexed-page.ts';

/** A page that holds a token. */
export interface Hit {
  /** The name of the page within the index. */
  readonly page: string;
  /** How much the running text and headings speak of it (BM25); 0 when only a name holds it. */
  readonly score: number;
  /** Where the token stands in the text of the page, counted in tokens. */
  readonly positions: readonly number[];
  readonly fields: readonly Field[];
}

/** What a page is called, as far as the tokens of a query meet it: enough to put pages in order without reading them. */
export interface PageNames {
  readonly kind: string;
  readonly title: string;
  readonly code: string;
  readonly aliases: readonly string[];
  readonly synonyms: readonly string[];
  readonly everyday: readonly string[];
  readonly headings: readonly string[];
  /** Still as tokens: see readings.ts. */
  readonly pinyin: string;
}

export interface SearchIndex {
  /**
   * @param most so many files may be read for it; what would take more stands nearly everywhere, and is not looked up
   * @returns every page with a word that begins with the token
   */
  lookup(token: string, most?: number): Promise<readonly Hit[]>;
  /** @returns whether any page has a word that begins with the character; reads much less than a lookup of it */
  knows(character: string): Promise<boolean>;
  /** @returns for every page of the index, its kind */
  kinds(): Promise<ReadonlyMap<string, string>>;
  /**
   * Reads no page: the order of results must cost nothing beyond the lookups.
   *
   * @param page the name of a page that a lookup has returned
   * @param tokens which were looked up before
   * @returns those names of the page that hold one of the tokens; what holds none is empty
   */
  names(page: string, tokens: readonly string[]): Promise<PageNames>;
  /**
   * @param page the name of a page that a lookup or kinds() has returned
   * @returns undefined when its text cannot be had at the moment
   */
  page(page: string): Promise<IndexedPage | undefined>;
}
