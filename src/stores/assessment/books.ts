/** Where sheets and meetings are kept: the shelves of the self-assessment. */
import type * as kept from '#stores/kept/books.ts';
import { databaseBooks } from '#stores/kept/database.ts';
import type { DatabaseName } from '#stores/registry.ts';
import type { Loss } from '#stores/kept/database-problem.ts';

/** What can be kept, each by its key. */
export const SHELVES = ['sheets', 'meetings', 'originals', 'settings'] as const;

export type Shelf = (typeof SHELVES)[number];
export type Reading = kept.Reading<Shelf>;
export type Writing = kept.Writing<Shelf>;
export type Books = kept.Books<Shelf>;

export const DATABASE = 'office-handbook' satisfies DatabaseName;

/** Raised when shelves are added; a page of an older edition then says that it must be loaded again. */
export const DATABASE_VERSION = 1;

/** On which tabs tell each other that something was written. */
export const CHANNEL = 'office-handbook:assessment';

/** @param lost is called when the database was taken from under us */
export function assessmentBooks(lost: (loss: Loss) => void): Books {
  return databaseBooks({ name: DATABASE, version: DATABASE_VERSION, shelves: SHELVES }, lost);
}
