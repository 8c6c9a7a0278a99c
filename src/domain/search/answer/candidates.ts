/** Which lines may answer a question that names nothing: those most like it, and what lies beside them. */
import type { Place } from '#domain/search/likeness/answers.ts';
import type { Like } from '#domain/search/likeness/find-like.ts';
import type { Candidate } from './alike.ts';
import type { Told } from './entry.ts';
import { meantBy, type Meaning } from './meaning.ts';

/** So many are looked for. */
export const LOOKED_AT = 8;
/** And so many more are taken of what lies in the files that are read anyway. */
const BESIDE = 6;
const WORTH = { pooled: 1, page: 0.25, meant: 1 };

export interface Near {
  readonly like: Like;
  readonly page: number;
}

/**
 * @param pages by document, how much the parts of the question speak for it
 * @returns all of them, the nearest first
 */
export function inOrder(likes: readonly Like[], pages: ReadonlyMap<number, number>): Near[] {
  const most = Math.max(1, ...pages.values());
  const near = likes.map((like) => ({
    like,
    page: (pages.get(like.place.document) ?? 0) / most,
  }));
  return near.sort((a, b) => worth(b) - worth(a));
}

/** What is known of the lines when their files have been read. */
export interface Read {
  /** @returns undefined for what lies in a file that was not read */
  entryAt(place: Place): Told | undefined;
  /** Where the search has found each document, from 0. */
  readonly places: ReadonlyMap<number, number>;
  readonly asked: Meaning;
}

/** @param near in order; the first LOOKED_AT of them have been read */
export function candidatesAmong(near: readonly Near[], { entryAt, places, asked }: Read) {
  const candidates = (some: readonly Near[]) =>
    some.flatMap(({ like, page }): Candidate[] => {
      const entry = entryAt(like.place);
      const place = places.get(like.place.document);
      return entry ? [{ entry, like, page, place, ...meantBy(entry, like, asked) }] : [];
    });
  const beside = candidates(near.slice(LOOKED_AT)).sort((a, b) => worth(b) - worth(a));
  return [...candidates(near.slice(0, LOOKED_AT)), ...beside.slice(0, BESIDE)];
}

function worth({ like, page, meant = 0 }: Near & Partial<Candidate>): number {
  return WORTH.pooled * like.pooled + WORTH.page * page + WORTH.meant * meant;
}
