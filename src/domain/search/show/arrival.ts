/**
 * What to mark on a page that somebody comes to from the search stands behind the anchor of its address: that part is
 * never sent, so no server writes down what was looked for.
 */
import { decodePart, encodePart } from '#domain/text/address-part.ts';
import { LONGEST_QUERY } from '#domain/search/query/query.ts';

/** What parts the anchor from the words; the bootstrap of every page looks for it. */
const HITS = '&hl=';
/** A question has no more. */
const MOST = 12;

/**
 * @param url of a page or of a place on it
 * @param terms what to mark there, normalised
 */
export function withHits(url: string, terms: readonly string[]): string {
  const words = terms.slice(0, MOST).map(encodePart);
  if (words.length === 0) return url;
  return `${url}${url.includes('#') ? '' : '#'}${HITS}${words.join(',')}`;
}

/** @returns the words of an address as withHits() has written them; of anything else what can be read */
export function readHits(words: string): string[] {
  return words
    .split(',', MOST)
    .map(decodePart)
    .filter((term) => term.trim() !== '' && term.length <= LONGEST_QUERY * 2);
}
