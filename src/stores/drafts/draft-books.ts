/** Where the drafts of forms are kept. */
import type { Books } from '#stores/kept/books.ts';
import { databaseBooks } from '#stores/kept/database.ts';
import type { Loss } from '#stores/kept/database-problem.ts';

const NAME = 'office-handbook:forms';
const SHELVES = ['drafts'] as const;
export type DraftShelf = (typeof SHELVES)[number];

/** Two handbooks of one server, under two paths, share a database of the browser but not a name. */
const placeOf = (site: string) => `${NAME}:${site}`;

/**
 * @param site the path under which the site stands
 * @param lost is called when the database was taken from under us
 */
export function draftBooks(site: string, lost: (loss: Loss) => void): Books<DraftShelf> {
  return databaseBooks({ name: placeOf(site), version: 1, shelves: SHELVES }, lost);
}

/** On which tabs tell each other that a draft was written. */
export function draftChannel(site: string): string {
  return placeOf(site);
}
