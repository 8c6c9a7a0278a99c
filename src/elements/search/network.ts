/** Gets the files of the search index over the network. */
import { fileAddress } from '#domain/search/index/root.ts';
import type { ReadFile } from '#domain/search/index/reading.ts';

/** After this long a file is given up, in milliseconds. A slow line needs a second for the largest. */
const PATIENCE = 20_000;

/** @param site the address of the site, with a slash at its end */
export function readOverNetwork(site: string): ReadFile {
  return async (name, build, isFresh) => {
    const address = site + fileAddress(name, build).slice(1);
    const response = await fetch(address, {
      // Fresh: past what the browser keeps, and in its place.
      cache: isFresh ? 'reload' : 'default',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
