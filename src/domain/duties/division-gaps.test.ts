import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { divisionGaps } from './division-gaps.ts';

const library = readLibrary();

test('names posts without a person, and pairs that cover each other once', () => {
  const { withoutHolder, withoutCover, mutual } = divisionGaps(library);
  expect(withoutHolder).toContain('机要保密岗');
  expect(withoutCover).toEqual([]);
  expect(mutual).toContainEqual(['会务接待岗', '宣传信息岗']);
  expect(mutual).not.toContainEqual(['宣传信息岗', '会务接待岗']);
});

test('leaves out posts that were merged, and sees a post whose cover is gone', () => {
  const posts = library.office.posts.map((entry) => ({
    ...entry,
    holder: '甲',
    ...(entry.post === 'archivist' && { mergedInto: 'documents-clerk' }),
  }));
  const uncovered = library.posts.map((post) => {
    if (post.id !== 'duty-officer') return post;
    const { cover: _, ...rest } = post;
    return rest;
  });
  const gaps = divisionGaps({ ...library, posts: uncovered, office: { ...library.office, posts } });
  expect(gaps.withoutHolder).toEqual([]);
  expect(gaps.withoutCover).toEqual(['值班应急岗']);
});
