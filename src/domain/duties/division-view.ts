/** The whole division of work on one sheet: each post with its duties, its cover and what it must not hold. */
import { byId, pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { ELIGIBILITY } from '#schemas/eligibility.ts';

export interface DivisionRow {
  readonly title: string;
  /** Titles of posts merged into it. */
  readonly takesOver: readonly string[];
  readonly page: PageLink | undefined;
  /** The id of the post. */
  readonly id: string;
  readonly holder: string;
  readonly cover: string;
  readonly eligibility: string;
  readonly incompatible: string;
  /** Its duties by area. */
  readonly areas: readonly {
    readonly title: string;
    readonly duties: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** @returns a row for each office post that still stands on its own */
export function divisionView(
  library: Pick<Library, 'posts' | 'dutyAreas' | 'chapters' | 'procedures'>,
): DivisionRow[] {
  return library.posts
    .filter(({ group, mergedInto }) => group === 'office' && mergedInto === undefined)
    .map((post) => ({
      title: post.title,
      takesOver: post.takesOver.map((other) => byId(library.posts, other.post).title),
      page: post.chapter === undefined ? undefined : pageOf(library, post.chapter),
      id: post.id,
      holder: post.holder,
      cover: post.cover === undefined ? '' : byId(library.posts, post.cover).title,
      eligibility: post.eligibility.map((key) => ELIGIBILITY[key]).join('；'),
      incompatible: post.incompatible
        .map((other) => byId(library.posts, other.post).title)
        .join('、'),
      areas: library.dutyAreas
        .map(({ title, duties }) => ({
          title,
          duties: duties
            .filter(({ owner }) => owner === post.id)
            .map((duty) => ({ id: duty.id, title: duty.title })),
        }))
        .filter(({ duties }) => duties.length > 0),
    }));
}
