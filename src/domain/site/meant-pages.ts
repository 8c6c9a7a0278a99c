/** Pages that exist once and that the search finds, as everyday words name them. */
import { ADDRESS } from './addresses.ts';

/** What one comes to without looking for it, what shows one's own answers, and what repeats other pages. */
const UNLISTED: ReadonlySet<string> = new Set([
  ADDRESS.home,
  ADDRESS.search,
  ADDRESS.review,
  ADDRESS.result,
  ADDRESS.licences,
  ADDRESS.print,
]);

/** @returns the address of a page without slashes at its ends */
export function asMeant(address: string): string {
  return address.replace(/^\/|\/$/g, '');
}

export const MEANT_PAGES: readonly string[] = Object.values(ADDRESS)
  .filter((address) => !UNLISTED.has(address))
  .map(asMeant);
