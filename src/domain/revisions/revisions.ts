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

export interface FirstEdition {
  /** ISO 8601 day. */
  readonly date: string;
  readonly pages: readonly PageLink[];
}

/** @returns the revisions that changed a page, and the pages that were first issued on each day, newest first */
export function partFirst(revisions: readonly DatedRevision[]): {
  readonly changes: readonly DatedRevision[];
  readonly first: readonly FirstEdition[];
} {
  const oldest = new Map(revisions.map((revision) => [revision.page.href, revision]));
  const days = new Map<string, PageLink[]>();
  for (const { date, page } of oldest.values()) {
    days.set(date, [...(days.get(date) ?? []), page]);
  }
  return {
    changes: revisions.filter((revision) => oldest.get(revision.page.href) !== revision),
    first: [...days]
      .map(([date, pages]) => ({ date, pages }))
      .toSorted((a, b) => b.date.localeCompare(a.date)),
  };
}
