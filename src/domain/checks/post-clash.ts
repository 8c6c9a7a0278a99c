import type { WrittenContent } from '#domain/content/written.ts';
import type { Post } from '#schemas/post.ts';

/** Where an office says how it fills its posts. */
export const OFFICE_FILE = 'office/office.yaml';

/** @returns why one person must not hold both posts, whichever of the two says so; undefined where nothing speaks against it */
export function clashOf(one: Post, other: Post): Post['incompatible'][number] | undefined {
  return (
    one.incompatible.find(({ post }) => post === other.id) ??
    other.incompatible.find(({ post }) => post === one.id)
  );
}

/** @returns the post with an id; unknown ids are reported by the reference check */
export function findPost({ posts }: Pick<WrittenContent, 'posts'>, id: string): Post | undefined {
  return posts.find((post) => post.id === id);
}
