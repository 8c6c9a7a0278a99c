/** Where pages of the site stand in the printed book. */
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
  const places = new Map(book.appendices.map(({ id, anchor }) => [`/${id}/`, anchor]));
  for (const { entries } of book.parts) {
    for (const { kind, page, anchor } of entries) {
      places.set(`/${kind === 'chapter' ? 'handbook' : 'procedures'}/${page.slug}/`, anchor);
    }
  }
  return (path) => {
    const [, area = '', id = ''] = /^\/(regulations|forms)\/([^/]+)\/$/.exec(path) ?? [];
    if (area === 'regulations') return appendixAnchor.regulation(id);
    if (area === 'forms') return appendixAnchor.form(id);
    return places.get(path);
  };
}
