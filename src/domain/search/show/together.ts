/** Whether what was looked for stands together: only then a page holds it as it was written. */
import type { IndexedPage } from '#domain/search/index/indexed-page.ts';
import { findMarks } from './marks.ts';

/**
 * Five words scattered over a long page are five words, and no answer to the five.
 *
 * @param terms what was looked for, normalised
 * @returns true when one section holds all of it, or one name of the page does; what the page is called by goes for each
 *   section. False also where nothing that is shown holds it, as with words that only lead to the page
 */
export function standTogether(page: IndexedPage, terms: readonly string[]): boolean {
  const rest = terms.filter((term) => !holds(`${page.code}\n${page.title}`, term));
  if (rest.length === 0) return true;
  const names = [...page.aliases, ...page.synonyms];
  return [...sectionsOf(page), ...names].some((text) => rest.every((term) => holds(text, term)));
}

function sectionsOf({ text, anchors }: IndexedPage): string[] {
  const starts = [0, ...anchors.map(({ start }) => start)];
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
}

function holds(text: string, term: string): boolean {
  return findMarks(text, [term]).length > 0;
}
