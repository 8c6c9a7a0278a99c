/** What the last steps of a build read off the text of a page, since a tree of each page would take them half their time. */
import { htmlToHast } from 'satteri';
import { attribute, elementsIn } from './built-site.ts';

/** Text that is no markup, though it may look like it. */
const NO_MARKUP = /<!--.*?-->|(<(script|style)\b[^>]*>).*?(?=<\/\2>)/gs;
/** The innermost one where one stands in another. */
const DRAWING = /<svg\b(?:(?!<svg\b).)*?<\/svg>/gs;
const TAG = /<([a-z][\w-]*)((?:[\s/][^>"]*(?:"[^"]*"[^>"]*)*)?)>/gi;
const NAMED = /\s(id|href)=(?:"([^"]*)"|([^\s">]+))/g;
const KEYWORDS = /<meta\b[^>]*\bname="?keywords\b[^>]*>/;

export interface PageMarkup {
  readonly ids: ReadonlySet<string>;
  /** Where its links lead, each address once. */
  readonly links: readonly string[];
  /** What search reads: its names, and from where it is to be searched to the end of what is its own; if it is. */
  readonly searched: string | undefined;
}

/** Addresses are much the same on all pages, and a piece of a page would keep the whole of it in memory. */
const known = new Map<string, string>();

/** @param html a finished page */
export function pageMarkup(html: string): PageMarkup {
  const markup = html.replace(NO_MARKUP, '$1');
  const [ids, links] = [new Set<string>(), new Set<string>()];
  for (const [, tag = '', attributes = ''] of markup.matchAll(TAG)) {
    for (const [, name, quoted, bare = ''] of attributes.matchAll(NAMED)) {
      if (name === 'id') ids.add(kept(quoted ?? bare));
      else if (tag === 'a') links.add(kept(quoted ?? bare));
    }
  }
  return { ids, links: [...links], searched: searchedPart(markup) };
}

function searchedPart(markup: string): string | undefined {
  const mark = markup.indexOf(' data-pagefind-body');
  if (mark < 0) return undefined;
  const start = markup.lastIndexOf('<', mark);
  const end = markup.indexOf('</main>', mark);
  // A title in front of it belongs to it.
  const title = markup.indexOf('<h1');
  const from = title >= 0 && title < start ? 0 : start;
  const names = KEYWORDS.exec(markup)?.[0] ?? '';
  const part = markup.slice(from, end < 0 ? undefined : end).replace(DRAWING, '<svg></svg>');
  return from === 0 ? part : names + part;
}

function kept(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  const copy = Buffer.from(written).toString();
  known.set(copy, written.includes('&') ? decoded(copy) : copy);
  return known.get(copy) ?? copy;
}

function decoded(written: string): string {
  const [element] = elementsIn(htmlToHast(`<a id="${written}"></a>`, { fragment: true }));
  return (element && attribute(element, 'id')) ?? written;
}
