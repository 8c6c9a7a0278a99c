/** What the index is told about a page beyond the page itself. */
import type { Enrichment, PageSource } from '#domain/search/page-source.ts';
import { spell } from './search-spelling.ts';

export interface WordLists {
  readonly groups: readonly {
    readonly official: readonly string[];
    readonly everyday: readonly string[];
  }[];
  /** Words of the trade that someone may type as pinyin. */
  readonly terms: readonly string[];
}

/** A word that stands on many pages is spelt out only on those that speak of it most. */
const PAGES_A_TERM = 3;
/** A single character is part of too many names. In characters. */
const SHORTEST_OFFICIAL = 2;

/** @returns an entry for each page, in the same order */
export function enrich(pages: readonly PageSource[], { groups, terms }: WordLists): Enrichment[] {
  const synonyms = pages.map((page) => synonymsOf(page, groups));
  const spokenOf = pages.map((): string[] => []);
  const texts = pages.map(({ blocks }) => blocks.map(({ text }) => text).join('\n'));
  for (const term of terms) {
    const uses = texts.map((text, page) => ({ page, times: text.split(term).length - 1 }));
    const most = uses.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
    for (const { page } of most.slice(0, PAGES_A_TERM)) spokenOf[page]?.push(term);
  }
  return pages.map(({ title, aliases }, page) => {
    const words = [title, ...aliases, ...(synonyms[page] ?? []), ...(spokenOf[page] ?? [])];
    return { synonyms: synonyms[page] ?? [], spellings: [...new Set(words)].map(spell) };
  });
}

/** Everyday words for the official ones that the page is called by. */
function synonymsOf({ title, aliases }: PageSource, groups: WordLists['groups']): string[] {
  const found = groups.filter(({ official }) =>
    official.some(
      (word) =>
        [...word].length >= SHORTEST_OFFICIAL && (title.includes(word) || aliases.includes(word)),
    ),
  );
  const words = found.flatMap(({ official, everyday }) => [...official, ...everyday]);
  return [...new Set(words)].filter((word) => word !== title && !aliases.includes(word));
}
