/** The chapters and procedures of a built site, as its peers get them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, eachBuiltPage, textOf } from '#integrations/built-site.ts';
import { toMarkdown, type MarkdownPage } from './markdown.ts';

/** A chapter or a procedure; lists of them, cards and what is for print are none. */
const PAGE = /^\/(?:handbook|procedures)\/(?!by-post\/)[^/]+\/[^/]+\/$/;

/**
 * @param site the folder of the built site
 * @returns its pages in the order of their addresses
 */
export function contentOf(site: string): MarkdownPage[] {
  const isKnown = (address: string) =>
    PAGE.test(address) && existsSync(join(site, address, 'index.html'));
  const pages: MarkdownPage[] = [];
  // One after the other: the trees of thousands of pages do not fit into memory.
  for (const { path, elements } of eachBuiltPage(site)) {
    const body = elements.find((element) => attribute(element, 'dataPagefindBody') !== undefined);
    const heading = elements.find(({ tagName }) => tagName === 'h1');
    if (PAGE.test(path) && body && heading)
      pages.push(toMarkdown(path, textOf(heading).trim(), body, isKnown));
  }
  return pages;
}
