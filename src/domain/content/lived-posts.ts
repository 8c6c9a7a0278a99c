import type { Post } from '#schemas/post.ts';
import { actualPost } from './actual-post.ts';
import type { LivedPost } from './library.ts';
import type { WrittenContent } from './written.ts';

/**
 * @param written the posts, and how the office fills them
 * @returns each post with holder, cover and mergers; whoever takes over a post must be whatever it asks for, and is
 *   kept apart from whatever it is kept apart from
 */
export function livedPosts({
  posts,
  choices,
}: Pick<WrittenContent, 'posts' | 'choices'>): LivedPost[] {
  const choiceOf = new Map(choices.posts.map((choice) => [choice.post, choice]));
  const actual = actualPost(choices);
  return posts.map((post) => {
    const { cover: usual, ...own } = post;
    const choice = choiceOf.get(post.id);
    const parts = posts.filter(({ id }) => id !== post.id && actual(id) === post.id);
    const cover = actual(choice?.cover ?? usual ?? post.id);
    return {
      ...own,
      ...heldTogether([post, ...parts], post.id, actual),
      holder: choice?.holder ?? '',
      // A cover that was merged into the post itself covers nothing.
      ...(cover !== post.id && { cover }),
      ...(choice?.mergedInto !== undefined && {
        mergedInto: { post: choice.mergedInto, control: choice.control },
      }),
      takesOver: choices.posts
        .filter(({ mergedInto }) => mergedInto === post.id)
        .map((other) => ({ post: other.post, control: other.control })),
    };
  });
}

function heldTogether(
  parts: readonly Post[],
  self: string,
  actual: (post: string) => string,
): Pick<Post, 'eligibility' | 'incompatible'> {
  const incompatible = new Map(
    parts
      .flatMap((part) => part.incompatible)
      .map((other) => ({ ...other, post: actual(other.post) }))
      .filter(({ post }) => post !== self)
      .map((other) => [other.post, other]),
  );
  return {
    eligibility: [...new Set(parts.flatMap(({ eligibility }) => eligibility))],
    incompatible: [...incompatible.values()],
  };
}
