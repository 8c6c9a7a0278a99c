/** Where drafts are kept: those of forms, and that of an office's edition, in databases of their own. */
import { draftPlace, type Drafted } from '#domain/forms/draft/draft-place.ts';
import type { Books } from '#stores/kept/books.ts';
import { databaseBooks } from '#stores/kept/database.ts';
import type { Loss } from '#stores/kept/database-problem.ts';

const SHELVES = ['drafts'] as const;
export type DraftShelf = (typeof SHELVES)[number];

/**
 * @param site the path under which the site stands
 * @param lost is called when the database was taken from under us
 */
export function draftBooks(
  site: string,
  lost: (loss: Loss) => void,
  of: Drafted = 'forms',
): Books<DraftShelf> {
  return databaseBooks({ name: draftPlace(site, of), version: 1, shelves: SHELVES }, lost);
}

/** On which tabs tell each other that a draft was written. */
export function draftChannel(site: string, of: Drafted = 'forms'): string {
  return draftPlace(site, of);
}
