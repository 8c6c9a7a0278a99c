import { byId, dutiesOf, pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Filed, Library } from '#domain/content/library.ts';
import type { Duty } from '#schemas/duty.ts';
import { ELIGIBILITY, type Post } from '#schemas/post.ts';

/** What the page of a post prints from data. */
export interface PostView {
  readonly post: Post;
  /** Who holds it, as office.yaml says; empty when not filled in. */
  readonly holder: string;
  /** Set when a small office has merged this post into another. */
  readonly mergedInto: Post | undefined;
  readonly cover: Post | undefined;
  readonly eligibility: readonly string[];
  readonly incompatible: readonly { readonly post: Post; readonly why: string }[];
  readonly owned: readonly Filed<Duty>[];
  readonly assisted: readonly Filed<Duty>[];
  readonly calendar: readonly {
    readonly period: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';
    readonly items: readonly {
      readonly when: string;
      readonly what: string;
      readonly page: PageLink | undefined;
    }[];
  }[];
}

const PERIODS = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

/** @returns a post with its duties, cover and calendar; duties of a merged post stand with the post that took it over */
export function postView(library: Library, id: string): PostView {
  const post = byId(library.posts, id);
  const choice = library.office.posts.find((candidate) => candidate.post === id);
  const duties = dutiesOf(library);
  return {
    post,
    holder: choice?.holder ?? '',
    mergedInto:
      choice?.mergedInto === undefined ? undefined : byId(library.posts, choice.mergedInto),
    cover: post.cover === undefined ? undefined : byId(library.posts, post.cover),
    eligibility: post.eligibility.map((key) => ELIGIBILITY[key]),
    incompatible: post.incompatible.map((other) => ({
      post: byId(library.posts, other.post),
      why: other.why,
    })),
    owned: duties.filter(({ owner }) => owner === id),
    assisted: duties.filter(({ assist }) => assist.includes(id)),
    calendar: PERIODS.flatMap((period) => {
      const items = post.calendar?.[period] ?? [];
      if (items.length === 0) return [];
      return [
        {
          period,
          items: items.map(({ when, what, procedure }) => ({
            when,
            what,
            page: procedure === undefined ? undefined : pageOf(library, procedure),
          })),
        },
      ];
    }),
  };
}
