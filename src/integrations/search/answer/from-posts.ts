/** Which posts one person must not hold together, and who takes over. */
import type { Library, LivedPost } from '#domain/content/library.ts';
import { byId } from '#domain/content/lookup.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import { ANSWER_LINE } from '#strings.ts';
import { NO_BASIS } from './basis-of.ts';
import { entryOf, type Subject } from './entry-of.ts';

export function fromPosts(library: Library): Subject[] {
  return library.posts.flatMap((post) => {
    if (post.chapter === undefined) return [];
    const place = { url: addressOf('chapter', post.chapter), label: post.title };
    const called = [post.title, post.short, ...post.aliases];
    return [...barredFor(library, post, called, place), ...coverOf(library, post, called, place)];
  });
}

/** How it is said that one person holds two posts. */
const TOGETHER = ['兼', '兼任', '兼管', '同时管', '一个人'];

interface Place {
  readonly url: string;
  readonly label: string;
}

function barredFor(library: Library, post: LivedPost, called: string[], place: Place): Subject[] {
  if (post.incompatible.length === 0) return [];
  const single = post.incompatible.map(({ post: id, why }) => {
    const other = byId(library.posts, id);
    return entryOf({
      subject: `posts/${post.id}`,
      kinds: ['may'],
      parts: [other.title, other.short, ...other.aliases, why],
      within: called,
      around: TOGETHER,
      keys: [TOGETHER],
      rank: 2,
      line: {
        text: ANSWER_LINE.notBoth(post.short, other.title, why),
        ...NO_BASIS,
        ...place,
      },
    });
  });
  const others = post.incompatible.map(
    ({ post: id, why }) => `${byId(library.posts, id).title}（${why}）`,
  );
  return [
    ...single,
    entryOf({
      subject: `posts/${post.id}`,
      kinds: ['barred'],
      parts: ['兼'],
      within: called,
      around: TOGETHER,
      rank: DATA,
      line: { text: ANSWER_LINE.notTogether(post.short, others), ...NO_BASIS, ...place },
    }),
  ];
}

function coverOf(library: Library, post: LivedPost, called: string[], place: Place): Subject[] {
  if (post.cover === undefined) return [];
  const cover = byId(library.posts, post.cover);
  return [
    entryOf({
      subject: `posts/${post.id}`,
      kinds: ['who'],
      parts: ['b岗', '顶岗', '不在顶', '请假顶', '代'],
      within: called,
      around: ['顶岗', '顶替', '替', '补位'],
      rank: 2,
      line: { text: ANSWER_LINE.cover(post.short, cover.title), ...NO_BASIS, ...place },
    }),
  ];
}
