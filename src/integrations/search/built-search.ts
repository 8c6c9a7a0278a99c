/** Opens the index of a built site in Node, so that checks ask it through the same code as the page. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ADDRESS } from '#domain/site/addresses.ts';
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

/** @returns the addresses of a built site from its root: its pages, and the place of each duty and each term */
export function publishedAddresses(site: string): Set<string> {
  const pages = globSync('**/index.html', { cwd: site }).map(
    (file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
  );
  const places = [ADDRESS.duties, ADDRESS.glossary].flatMap((page) => {
    const file = join(site, page, 'index.html');
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${page}#${id}`);
  });
  return new Set([...pages, ...places]);
}
