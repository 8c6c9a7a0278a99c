import { pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';

export interface DatedRevision {
  /** ISO 8601 day. */
  readonly date: string;
  readonly version: string;
  readonly note: string;
  readonly page: PageLink;
}

/** @returns every revision of every published page, newest first, in the order of the catalogue within a day */
export function revisionsOf(library: Library): DatedRevision[] {
  return [...library.chapters, ...library.procedures]
    .flatMap(({ slug, revisions }) => {
      const page = pageOf(library, slug);
      return page ? revisions.map((revision) => ({ ...revision, page })) : [];
    })
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
