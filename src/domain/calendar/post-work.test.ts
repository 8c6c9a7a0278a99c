import { expect, test } from 'vitest';
import { general } from '#tests/fixture.ts';
import type { Library } from '#domain/content/library.ts';
import { postWork } from './post-work.ts';

const [first] = general.posts;
const [chapter] = general.chapters;
if (!first || !chapter) throw new Error('The fixture has no post or no chapter.');

const entry = (when: string, procedure?: string) => ({
  ...{ when, what: `办理（${when}）` },
  ...(procedure !== undefined && { procedure }),
});
const post = {
  ...first,
  chapter: chapter.slug,
  calendar: {
    daily: [entry('上班后')],
    weekly: [entry('周五'), entry('随时')],
    monthly: [entry('次月 5 日前', 'seals/use'), entry('月内一次')],
    quarterly: [entry('季末月最后一周，第四季度 12 月 5 日前')],
    yearly: [entry('6 月、12 月'), entry('征订季')],
  },
};
const library: Library = { ...general, posts: [post, ...general.posts.slice(1)] };
const works = postWork(library).filter(({ post: doer }) => doer === post.id);

test('every entry that names a day is there, numbered for good; daily ones and those without are not', () => {
  expect(works.map(({ id, period }) => [id, period])).toEqual([
    [`${post.id}-weekly-1`, 'weekly'],
    [`${post.id}-monthly-1`, 'monthly'],
    [`${post.id}-quarterly-1`, 'quarterly'],
    [`${post.id}-quarterly-1-2`, 'quarterly'],
    [`${post.id}-yearly-1`, 'yearly'],
    [`${post.id}-yearly-1-2`, 'yearly'],
  ]);
});

test('it leads to its procedure, or to the chapter of the post', () => {
  expect(works[1]?.page.href).toBe('/procedures/seals/use/');
  expect(works[0]?.page.href).toBe(`/handbook/${chapter.slug}/`);
});

test('the work of a merged post is that of whoever took it over', () => {
  const [, other] = general.posts;
  if (!other) throw new Error('The fixture has one post.');
  const merged = { ...post, mergedInto: { post: other.id, control: '' } };
  const all = postWork({ ...general, posts: [merged, ...general.posts.slice(1)] });
  const moved = all.filter(({ id }) => id.startsWith(`${post.id}-`));
  expect(moved).toHaveLength(6);
  for (const { post: doer, lead } of moved) expect([doer, lead]).toEqual([other.id, other.title]);
});
