/** Where pages of the site stand in the printed book. */
import { ADDRESS, addressOf } from '#domain/site/addresses.ts';
import { readAddress } from '#domain/site/read-address.ts';
import type { Book } from './book.ts';

/** Ids of what stands in the appendices. A term's is also what a link to its anchor in the glossary becomes. */
export const appendixAnchor = {
  term: (id: string) => `appendix-glossary--${id}`,
  regulation: (id: string) => `appendix-regulations--${id}`,
  form: (id: string) => `appendix-forms--${id}`,
} as const;

/**
 * @param book the book
 * @returns finds the anchor of a page by its address from the root of the site, without a fragment
 */
export function placesOf(book: Book): (path: string) => string | undefined {
  const places = new Map<string, string>(
    book.appendices.map(({ id, anchor }) => [ADDRESS[id], anchor]),
  );
  for (const { entries } of book.parts) {
    for (const { kind, page, anchor } of entries) {
      places.set(addressOf(kind, page.slug), anchor);
    }
  }
  return (path) => {
    const { kind, id = '' } = readAddress(path) ?? {};
    if (kind === 'regulation' || kind === 'form') return appendixAnchor[kind](id);
    return places.get(path);
  };
}
