/** What the last steps of a build want to know of its pages, read from each page once. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkedPage } from '#domain/checks/links.ts';
import type { PageSource } from '#domain/search/index/page-source.ts';
import { attribute, builtFiles, eachBuiltPage, type BuiltPage } from './built-site.ts';
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
  const pages = Array.from(eachBuiltPage(folder), factsOf);
  read.set(folder, { stamp, pages });
  return pages;
}

function factsOf(page: BuiltPage): PageFacts {
  const { path, elements } = page;
  return {
    path,
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    links: elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((element) => attribute(element, 'href') ?? []),
    source: extractPage(page),
  };
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
