/** The address of the search page for a query. */
import { ADDRESS } from '#domain/site/addresses.ts';
import type { ResultKind } from '#domain/search/show/kinds.ts';
import { encodePart } from '#domain/text/address-part.ts';
import { withBase } from '#site.ts';

/** @param kind the only kind to be shown */
export function searchAddress(query: string, kind?: ResultKind): string {
  const narrowed = kind === undefined ? '' : `&kind=${kind}`;
  return `${withBase(ADDRESS.search)}?q=${encodePart(query)}${narrowed}`;
}
