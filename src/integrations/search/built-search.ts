/** Opens the index of a built site in Node, so that checks ask it through the same code as the page. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESS } from '#domain/site/addresses.ts';
import { loadSearch, type LoadedTools } from '#domain/search/load-search.ts';
import { readRoot, type ReadFile } from '#domain/search/index/reading.ts';
import { fileAddress } from '#domain/search/index/root.ts';

/**
 * @param site the folder of the built site
 * @throws when the site has no index
 */
export async function openBuiltSearch(site: string): Promise<LoadedTools> {
  const read = readFromDisk(site);
  return loadSearch(await readRoot(read, false), read, '/').tools(new Set());
}

/** @returns the files of the index of a built site */
export function readFromDisk(site: string): ReadFile {
  return async (name, build) => {
    const file = join(site, fileAddress(name, build));
    if (!existsSync(file)) throw new Error(`${site} 里没有搜索索引，请先运行 npm run build`);
    return readFile(file);
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
