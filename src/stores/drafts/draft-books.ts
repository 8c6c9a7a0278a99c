/** Where drafts are kept: those of forms, and that of an office's edition, in databases of their own. */
import type { Books } from '#stores/kept/books.ts';
import { databaseBooks } from '#stores/kept/database.ts';
import type { Loss } from '#stores/kept/database-problem.ts';

/** What drafts are of. */
export type Drafted = 'forms' | 'office';

const SHELVES = ['drafts'] as const;
export type DraftShelf = (typeof SHELVES)[number];

/** Two handbooks of one server, under two paths, share a database of the browser but not a name. */
const placeOf = (site: string, of: Drafted) => `office-handbook:${of}:${site}`;

/**
 * @param site the path under which the site stands
 * @param lost is called when the database was taken from under us
 */
export function draftBooks(
  site: string,
  lost: (loss: Loss) => void,
  of: Drafted = 'forms',
): Books<DraftShelf> {
  return databaseBooks({ name: placeOf(site, of), version: 1, shelves: SHELVES }, lost);
}

/** On which tabs tell each other that a draft was written. */
export function draftChannel(site: string, of: Drafted = 'forms'): string {
  return placeOf(site, of);
}
