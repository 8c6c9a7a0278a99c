/** Who takes over in absence must not hold what is kept apart from the post, and must be somebody else. */
import type { Problem } from '#domain/content/problem.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { clashOf, findPost, OFFICE_FILE } from './post-clash.ts';

type Source = Pick<WrittenContent, 'posts' | 'choices'>;

/** @returns a problem for each cover that cannot be, where it is written: with the post, or by the office */
export function coverConflicts(source: Source): Problem[] {
  return source.posts.flatMap((post) => {
    const index = source.choices.posts.findIndex((choice) => choice.post === post.id);
    const choice = source.choices.posts[index];
    const cover = findPost(source, choice?.cover ?? post.cover ?? '');
    if (!cover) return [];
    const clash = clashOf(post, cover);
    const holder = holderOf(source, cover.id);
    if (clash)
      return [
        {
          ...(choice?.cover === undefined
            ? { file: post.file, field: `${post.id}.cover` }
            : { file: OFFICE_FILE, field: `posts.${index}.cover` }),
          message: `${cover.title}不能做${post.title}的 B 岗：${clash.why}`,
          hint: '换一个没有利害冲突的岗位',
        },
      ];
    // Who holds a merged post is whoever holds the other, with that post's cover.
    if (holder === '' || holder !== choice?.holder || choice.mergedInto !== undefined) return [];
    return [
      {
        file: OFFICE_FILE,
        field: choice.cover === undefined ? `posts.${index}` : `posts.${index}.cover`,
        message: `${post.title}的 A 岗和 B 岗是同一个人：${holder}`,
        hint:
          choice.cover === undefined
            ? '给这个岗写上 B 岗（cover），选一个由别人在岗的岗位'
            : 'B 岗换成一个由别人在岗的岗位',
      },
    ];
  });
}

/** The name on a post, or on the post that took it over. */
function holderOf({ choices }: Source, id: string): string {
  const entry = choices.posts.find(({ post }) => post === id);
  const takenOver = choices.posts.find(({ post }) => post === entry?.mergedInto);
  return takenOver?.holder ?? entry?.holder ?? '';
}
