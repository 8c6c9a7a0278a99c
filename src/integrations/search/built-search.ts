/** Opens the index of a built site in Node, so that checks ask it through the same code as the page. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadSearch } from '#domain/search/load-search.ts';
import type { Pagefind } from '#domain/search/index/pagefind.ts';
import type { SearchTools } from '#domain/search/search.ts';

/**
 * @param site the folder of the built site
 * @throws when the site has no index
 */
export async function openBuiltSearch(site: string): Promise<SearchTools> {
  const bundle = join(resolve(site), 'pagefind');
  const entry = join(bundle, 'pagefind.js');
  if (!existsSync(entry)) throw new Error(`${site} 里没有搜索索引，请先运行 npm run build`);
  readFilesByFetch();
  // The module is part of the built site, not of this project.
  // eslint-disable-next-line no-restricted-syntax
  const pagefind: Pagefind = await import(pathToFileURL(entry).href);
  return loadSearch(pagefind, `${pathToFileURL(bundle).href}/`, '/', (address) => fetch(address));
}

/** Pagefind fetches its files; Node's own fetch does not know the file scheme. */
function readFilesByFetch(): void {
  const fetchOverNetwork = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'file:') return fetchOverNetwork(input, init);
    url.search = '';
    return new Response(await readFile(fileURLToPath(url)));
  };
}

/** @returns the slugs of the chapters and procedures that a built site has, and duties/id for each duty */
export function publishedSlugs(site: string): Set<string> {
  const files = globSync('{handbook,procedures}/*/*/index.html', { cwd: site });
  const slugs = files.map((file) => file.replaceAll('\\', '/').split('/').slice(1, 3).join('/'));
  const page = join(site, 'duties/index.html');
  const rows = existsSync(page) ? readFileSync(page, 'utf8').matchAll(/<tr id="([^"]+)"/g) : [];
  return new Set([...slugs, ...[...rows].map(([, id]) => `duties/${id}`)]);
}
