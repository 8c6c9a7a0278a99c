/** Which posts of the office one person must not hold together, and which do fall to one person. */
import { clashOf } from '#domain/checks/post-clash.ts';
import { actualPost } from '#domain/content/actual-post.ts';
import type { Office } from '#schemas/office.ts';
import type { Post } from '#schemas/post.ts';

export interface Exclusion {
  readonly kind:
    | 'self'
    /** Never together. */
    | 'apart'
    /** Together only with a control that makes up for it. */
    | 'controlled'
    | 'free';
  /** Why they are kept apart; empty where they are not. */
  readonly why: string;
  /** True where both fall to one person as things stand. */
  readonly together: boolean;
}

export interface ExclusionRow {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** In the order of the rows. */
  readonly cells: readonly Exclusion[];
}

/** @returns a row and a column for each post of the office, merged ones included */
export function exclusionGrid(posts: readonly Post[], choices: Office): ExclusionRow[] {
  const ours = posts.filter(({ group }) => group === 'office');
  const actual = actualPost(choices);
  const holders = new Map(choices.posts.map(({ post, holder }) => [post, holder]));
  const personOf = (id: string) => holders.get(actual(id)) ?? '';
  const isTogether = (one: string, other: string) =>
    actual(one) === actual(other) || (personOf(one) !== '' && personOf(one) === personOf(other));
  return ours.map((row) => ({
    id: row.id,
    title: row.title,
    short: row.short,
    cells: ours.map((column): Exclusion => {
      if (column.id === row.id) return { kind: 'self', why: '', together: false };
      const clash = clashOf(row, column);
      const together = isTogether(row.id, column.id);
      if (!clash) return { kind: 'free', why: '', together };
      return {
        kind: clash.unless === undefined ? 'apart' : 'controlled',
        why: clash.why,
        together,
      };
    }),
  }));
}
