/** The chapters and procedures of a built site, as its peers get them. */
import { attribute, eachBuiltPage, textOf } from '#integrations/built-site.ts';
import { toMarkdown, type MarkdownPage } from './markdown.ts';

/** A chapter or a procedure; lists of them, cards and what is for print are none. */
const PAGE = /^\/(?:handbook|procedures)\/(?!by-post\/)[^/]+\/[^/]+\/$/;

/**
 * @param site the folder of the built site
 * @returns its pages in the order of their addresses
 */
export function contentOf(site: string): MarkdownPage[] {
  const found = [...eachBuiltPage(site)].flatMap(({ path, elements }) => {
    const body = elements.find((element) => attribute(element, 'dataPagefindBody') !== undefined);
    const heading = elements.find(({ tagName }) => tagName === 'h1');
    return PAGE.test(path) && body && heading
      ? [{ path, body, title: textOf(heading).trim() }]
      : [];
  });
  const known = new Set(found.map(({ path }) => path));
  return found.map(({ path, body, title }) =>
    toMarkdown(path, title, body, (address) => known.has(address)),
  );
}
