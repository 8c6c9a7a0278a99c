/** Ways from the result to an item, and back. */
import type { OutlineItem } from '#domain/assessment/outline.ts';

/** An item as a list names it. */
export type ItemLink = { readonly label: string; readonly href: string };

/** Where an item is answered, as seen from where the result stands. */
export type WayTo = (item: Pick<OutlineItem, 'id' | 'href'>) => string;

/** From the page of the result: the page of the area is told that one comes back. */
export const fromResult: WayTo = ({ href }) => href.replace('#', '?from=result#');

/** The row of an item within the result. */
export const toRow: WayTo = ({ id }) => `#result-${id}`;

/** Where the items stand on the same page as the result. */
export const onThisPage: WayTo = ({ id }) => `#${id}`;
