/** What the index is told about a page beyond the page itself. */
import { addressOf } from '#domain/site/addresses.ts';
import type { Enrichment, PageSource } from '#domain/search/index/page-source.ts';
import type { Term } from '#schemas/glossary.ts';
import type { Hints } from '#schemas/everyday-words.ts';
import type { Synonyms } from '#schemas/reference.ts';
import { rulesCalled, type NamedRule } from './regulation-names.ts';
import { everydayNearby, everydayOf, hintsOf, type Neighbours } from './everyday.ts';
import { spell } from './spell-word.ts';

/** The part of the library that search draws on. */
export interface WordSource extends Neighbours {
  readonly synonyms: Synonyms;
  readonly terms: readonly Pick<Term, 'term' | 'aliases' | 'pages'>[];
  readonly regulations: readonly NamedRule[];
  /** What is spoken of around a thing: found by it together with other words. */
  readonly hints: readonly Pick<Hints, 'for' | 'words'>[];
  readonly posts: readonly { readonly title: string }[];
  /** What readers ask of a page: found by it, never spelt out. */
  readonly askedPages: readonly {
    readonly slug: string;
    readonly questions: readonly { readonly ask: string }[];
  }[];
  readonly scenarios: readonly {
    readonly say: string;
    readonly aliases: readonly string[];
    readonly procedures: readonly { readonly slug: string }[];
  }[];
}

/** A word that stands on many pages is spelt out only on those that speak of it most. */
const PAGES_A_TERM = 3;
/** A single character is part of too many names. In characters. */
const SHORTEST_OFFICIAL = 2;

/** @returns the synonym table with the terms of the glossary, which have everyday names too */
export function wordTable({ synonyms, terms }: WordSource): Synonyms {
  const explained = terms.flatMap(({ term, aliases }) => {
    const everyday = aliases.filter(isRight(synonyms));
    // A single character would be cut out of other words: 件 out of 文件.
    const isWord = [...term].length >= SHORTEST_OFFICIAL;
    return everyday.length > 0 && isWord ? [{ official: [term], everyday }] : [];
  });
  return { ...synonyms, groups: [...synonyms.groups, ...explained] };
}

/** A typing mistake is put right and said; as a name it would be found as if it were right. */
function isRight({ typos }: Synonyms): (name: string) => boolean {
  return (name) => typos.every(({ wrong }) => !name.includes(wrong));
}

/** @returns an entry for each page, in the same order */
export function enrich(pages: readonly PageSource[], words: WordSource): Enrichment[] {
  const { groups } = wordTable(words);
  const links = linkedNames(words);
  const asks = questionsOf(words);
  const said = everydayOf(words.everydayWords);
  const near = everydayNearby(words);
  const hinted = hintsOf(words.hints);
  const rules = rulesCalled(words.regulations);
  const spoken = spokenOf(pages, trade(words));
  return pages.map((page, at) => {
    const synonyms = synonymsOf(page, groups);
    const own = new Set([page.title, ...page.aliases, ...synonyms]);
    const linked = [...(links.get(page.url) ?? [])].filter((name) => !own.has(name));
    const names = new Set([...own, ...linked, ...(spoken[at] ?? [])]);
    const around = [asks, near, hinted].flatMap((each) => each.get(page.url) ?? []);
    const everyday = [
      ...new Set([...(rules.get(page.url) ?? []), ...(said.get(page.url) ?? [])]),
    ].filter((name) => !own.has(name));
    return { synonyms, linked: [...linked, ...around], everyday, spellings: [...names].map(spell) };
  });
}

/** Words of the trade that someone may type as pinyin. */
function trade({ synonyms, terms, posts }: WordSource): string[] {
  const official = synonyms.groups.flatMap((group) => group.official);
  return [...official, ...terms.map(({ term }) => term), ...posts.map(({ title }) => title)];
}

/** For each page, the words of which it is among those that speak most. */
function spokenOf(pages: readonly PageSource[], words: readonly string[]): string[][] {
  const spoken = pages.map((): string[] => []);
  const texts = pages.map(({ blocks }) => blocks.map(({ text }) => text).join('\n'));
  for (const word of words) {
    const uses = texts.map((text, page) => ({ page, times: text.split(word).length - 1 }));
    const most = uses.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
    for (const { page } of most.slice(0, PAGES_A_TERM)) spoken[page]?.push(word);
  }
  return spoken;
}

/** What leads to a page elsewhere on the site: the scenarios of the home page, and terms explained by the page. */
function linkedNames({ synonyms, scenarios, terms }: WordSource): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (slug: string, some: readonly string[]) => {
    for (const url of [addressOf('procedure', slug), addressOf('chapter', slug)]) {
      names.set(url, new Set([...(names.get(url) ?? []), ...some.filter(isRight(synonyms))]));
    }
  };
  for (const { say, aliases, procedures } of scenarios) {
    for (const { slug } of procedures) add(slug, [say, ...aliases]);
  }
  for (const { term, aliases, pages } of terms) {
    for (const slug of pages) add(slug, [term, ...aliases]);
  }
  return names;
}

/** The questions of a page, by each address that its slug may have. */
function questionsOf({ askedPages }: WordSource): Map<string, string[]> {
  return new Map(
    askedPages.flatMap(({ slug, questions }) => {
      const asks = questions.map(({ ask }) => ask);
      return [addressOf('procedure', slug), addressOf('chapter', slug)].map(
        (url) => [url, asks] as const,
      );
    }),
  );
}

/**
 * Everyday words for the official ones that the page is called by.
 * A duty is one matter among many of its kind, so it is not called by what a part of its title is called.
 */
function synonymsOf({ url, title, aliases }: PageSource, groups: Synonyms['groups']): string[] {
  const isPart = url.includes('#');
  const isCalled = (word: string) =>
    aliases.includes(word) || (isPart ? title === word : title.includes(word));
  const names = groups.filter(({ official }) =>
    official.some((word) => [...word].length >= SHORTEST_OFFICIAL && isCalled(word)),
  );
  const words = names.flatMap(({ official, everyday }) => [...official, ...everyday]);
  return [...new Set(words)].filter((word) => word !== title && !aliases.includes(word));
}
