/**
 * Runs the search beside the page.
 * Pagefind cuts a query once more by the language of the document that loads it; a worker has none, so tokens stay whole.
 */
import { makeAnswer } from '#domain/search/show/answer.ts';
import type { Pagefind } from '#domain/search/index/pagefind.ts';
import { loadSearch } from '#domain/search/load-search.ts';
import { search, type SearchTools } from '#domain/search/search.ts';
import type { SearchReply, SearchRequest } from './client.ts';

declare global {
  /** The module, where the folder edition has brought it along. */
  var handbookPagefind: Pagefind | undefined;
}

let tools: Promise<SearchTools> | undefined;

addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  postMessage(await reply(data));
});

async function reply({
  id,
  bundle,
  base,
  typed,
  count,
  kind,
}: SearchRequest): Promise<SearchReply> {
  try {
    tools ??= open(bundle, base);
    const ready = await tools;
    const outcome = await search(ready, typed);
    return { id, answer: await makeAnswer(ready.index, outcome, count, kind) };
  } catch (error) {
    // The next query tries again: a connection may have come back.
    tools = undefined;
    return { id, failure: String(error) };
  }
}

async function open(bundle: string, base: string): Promise<SearchTools> {
  const pagefind =
    globalThis.handbookPagefind ??
    // The address is known only in the page: the index is written after these files.
    // eslint-disable-next-line no-restricted-syntax
    (await import(/* @vite-ignore */ `${bundle}pagefind.js`));
  return loadSearch(pagefind, bundle, base, (address) => fetch(address));
}
