/** What is stored of a page to be shown in results. */
import type { Anchor, IndexedPage } from './indexed-page.ts';
import type { Enrichment, PageSource } from './page-source.ts';
import { shownText } from './tokenise.ts';

/** A page in a file of texts: a row, since names of fields would be said again for every page. */
export type StoredText = readonly [
  url: string,
  title: string,
  code: string,
  aliases: readonly string[],
  synonyms: readonly string[],
  text: string,
  anchors: readonly (readonly [start: number, id: string, title: string])[],
];

export function storeText(page: PageSource, { synonyms }: Enrichment): StoredText {
  const anchors: [number, string, string][] = [];
  let text = '';
  for (const { text: line, section } of page.blocks) {
    if (section) anchors.push([text.length, section.id, section.title]);
    text += `${shownText(line)}\n`;
  }
  return [page.url, page.title, page.code, page.aliases, synonyms, text, anchors];
}

/**
 * @param kind of the page, which is told by its number
 * @param base the path under which the site is served, with slashes
 */
export function readText(stored: StoredText, kind: string, base: string): IndexedPage {
  const [url, title, code, aliases, synonyms, text, anchors] = stored;
  return {
    ...{ url: base + url.slice(1), kind, title, code, aliases, synonyms, text },
    anchors: anchors.map(([start, id, name]): Anchor => ({ id, title: name, start })),
  };
}
