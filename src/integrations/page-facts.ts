/** What the last steps of a build want to know of its pages, read from each page once. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';
import type { LinkedPage } from '#domain/checks/links.ts';
import type { PageSource } from '#domain/search/index/page-source.ts';
import { addressOfFile, builtFiles, elementsIn } from './built-site.ts';
import { pageMarkup } from './page-markup.ts';
import { extractPage } from './search/extract.ts';

export interface PageFacts extends LinkedPage {
  /** What search is to know of it; undefined for a page that search does not list. */
  readonly source: PageSource | undefined;
}

interface Read {
  readonly stamp: string;
  readonly pages: readonly PageFacts[];
}

const read = new Map<string, Read>();

/**
 * @param folder that Astro has built
 * @returns the facts of every page; read anew only where a page has changed since
 * @throws when a page that search is to list has no title
 */
export function pageFacts(folder: string): readonly PageFacts[] {
  const stamp = stampOf(folder);
  const known = read.get(folder);
  if (known?.stamp === stamp) return known.pages;
  const pages = builtFiles(folder).map((name) =>
    factsOf(addressOfFile(name), readFileSync(join(folder, name), 'utf8')),
  );
  read.set(folder, { stamp, pages });
  return pages;
}

/** Has the facts of all pages of a folder known, so that none of them is read for it. */
export function keepFacts(folder: string, pages: readonly PageFacts[]): void {
  read.set(folder, { stamp: stampOf(folder), pages });
}

/**
 * @param path the address of a page
 * @throws as above
 */
export function factsOf(path: string, html: string): PageFacts {
  const { ids, links, searched } = pageMarkup(html);
  const elements = searched === undefined ? [] : elementsIn(htmlToHast(searched));
  return { path, ids, links, source: extractPage({ path, elements }) };
}

/** Changes when a page comes, goes or is written again. */
function stampOf(folder: string): string {
  return builtFiles(folder)
    .map((file) => {
      const { mtimeMs, size } = statSync(join(folder, file));
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
