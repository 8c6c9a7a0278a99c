/** The kinds of pages: the list that each belongs to, and what search is told of them. */
import { ADDRESS } from '#domain/site/addresses.ts';
import { KIND } from '#strings.ts';

export type PageKind = keyof typeof KIND;

/** Pages of no further kind, such as the calendar, belong to the first page. */
const LIST: Readonly<Record<PageKind, string>> = {
  chapter: ADDRESS.handbook,
  procedure: ADDRESS.procedures,
  duty: ADDRESS.duties,
  form: ADDRESS.forms,
  regulation: ADDRESS.regulations,
  term: ADDRESS.glossary,
  assessment: ADDRESS.assessment,
  other: ADDRESS.home,
};

/** The main navigation. */
export const NAVIGATION = (['chapter', 'procedure', 'duty', 'form', 'assessment'] as const).map(
  (kind) => ({ kind, ...listOf(kind) }),
);

/** @returns the list of all pages of a kind, as something links to it */
export function listOf(kind: PageKind): { readonly title: string; readonly href: string } {
  return { title: KIND[kind].list, href: LIST[kind] };
}

/** @returns what data-pagefind-filter tells search of a page */
export function searchFilter(kind: PageKind): string {
  return `kind:${KIND[kind].name}`;
}
