/** Matching as one types, for lists that are already on the page. */

/**
 * @param text any text
 * @returns the same text in lower case, full-width Latin letters and digits narrowed, blanks single
 */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * @param keys what an item may be found by, normalised
 * @param query what was typed
 * @returns true when every word of the query stands somewhere in the keys; an empty query matches everything
 */
export function matches(keys: string, query: string): boolean {
  return normalise(query)
    .split(' ')
    .every((word) => keys.includes(word));
}
