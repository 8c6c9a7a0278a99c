import type { Office } from '#schemas/office.ts';

/** @returns for a post the one that does its work in this office; a circle of mergers ends where it began */
export function actualPost({ posts }: Pick<Office, 'posts'>): (post: string) => string {
  const mergedInto = new Map(posts.map((choice) => [choice.post, choice.mergedInto]));
  return (post) => {
    const seen = new Set<string>();
    let id = post;
    for (;;) {
      const next = mergedInto.get(id);
      if (!next || seen.has(next)) return id;
      seen.add(id);
      id = next;
    }
  };
}
