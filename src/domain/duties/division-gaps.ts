/** What the division of work still lacks, told from the data that the sheet is made from. */
import { byId } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { ELIGIBILITY, PERSONAL } from '#schemas/eligibility.ts';

export interface DivisionGaps {
  /** Titles of posts nobody is named for. */
  readonly withoutHolder: readonly string[];
  /** Titles of posts nobody covers. */
  readonly withoutCover: readonly string[];
  /** Pairs of titles that cover each other: when both are busy with one matter, nobody is left. */
  readonly mutual: readonly (readonly [string, string])[];
  /** Duties that nobody carries out, since nobody is named for their post; none while nobody is named at all. */
  readonly idle: readonly string[];
  /** Covers whose post does not ask for what a person must be to take over. */
  readonly unqualified: readonly UnqualifiedCover[];
}

export interface UnqualifiedCover {
  readonly post: string;
  readonly cover: string;
  readonly needs: string;
}

/** @returns the gaps of the posts that stand on their own, in the order of the posts */
export function divisionGaps({
  posts,
  dutyAreas,
}: Pick<Library, 'posts' | 'dutyAreas'>): DivisionGaps {
  const standing = posts.filter(
    ({ group, mergedInto }) => group === 'office' && mergedInto === undefined,
  );
  const empty = standing.filter(({ holder }) => holder === '');
  const idle = new Set(empty.length === standing.length ? [] : empty.map(({ id }) => id));
  return {
    withoutHolder: empty.map(({ title }) => title),
    withoutCover: standing.filter(({ cover }) => cover === undefined).map(({ title }) => title),
    mutual: standing.flatMap(({ id, title, cover }, index) => {
      const other = standing.findIndex((post) => post.id === cover);
      const back = standing[other]?.cover;
      return other > index && back === id ? [[title, byId(posts, cover ?? '').title] as const] : [];
    }),
    idle: dutyAreas.flatMap(({ duties }) =>
      duties.filter(({ owner }) => idle.has(owner)).map(({ title }) => title),
    ),
    unqualified: standing.flatMap(({ title, cover: id, eligibility }) => {
      const cover = posts.find((post) => post.id === id);
      return eligibility
        .filter((need) => cover && PERSONAL.has(need) && !cover.eligibility.includes(need))
        .map((need) => ({ post: title, cover: cover?.title ?? '', needs: ELIGIBILITY[need] }));
    }),
  };
}
