/** What the division of work still lacks, told from the data that the sheet is made from. */
import { byId } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';

export interface DivisionGaps {
  /** Titles of posts nobody is named for. */
  readonly withoutHolder: readonly string[];
  /** Titles of posts nobody covers. */
  readonly withoutCover: readonly string[];
  /** Pairs of titles that cover each other: when both are busy with one matter, nobody is left. */
  readonly mutual: readonly (readonly [string, string])[];
}

/** @returns the gaps of the posts that stand on their own, in the order of the posts */
export function divisionGaps({ posts }: Pick<Library, 'posts'>): DivisionGaps {
  const standing = posts.filter(
    ({ group, mergedInto }) => group === 'office' && mergedInto === undefined,
  );
  return {
    withoutHolder: standing.filter(({ holder }) => holder === '').map(({ title }) => title),
    withoutCover: standing.filter(({ cover }) => cover === undefined).map(({ title }) => title),
    mutual: standing.flatMap(({ id, title, cover }, index) => {
      const other = standing.findIndex((post) => post.id === cover);
      const back = standing[other]?.cover;
      return other > index && back === id ? [[title, byId(posts, cover ?? '').title] as const] : [];
    }),
  };
}
