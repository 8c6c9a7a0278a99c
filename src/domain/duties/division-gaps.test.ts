import { expect, test } from 'vitest';
import { asLived } from '#domain/content/as-lived.ts';
import { general, lived, written } from '#tests/fixture.ts';
import { divisionGaps } from './division-gaps.ts';

test('names posts without a person and without a cover, and pairs that cover each other once', () => {
  expect(divisionGaps(lived)).toEqual({
    withoutHolder: ['档案岗'],
    withoutCover: ['档案岗'],
    mutual: [['办公室主任', '文书岗']],
    idle: ['文书归档', '公务派车'],
    unqualified: [
      { post: '办公室主任', cover: '文书岗', needs: '中共党员' },
      { post: '印章管理岗', cover: '档案岗', needs: '中共党员' },
      { post: '印章管理岗', cover: '档案岗', needs: '经审查上岗的涉密人员' },
    ],
  });
});

test('leaves out posts that were merged and posts outside the office', () => {
  const { withoutHolder } = divisionGaps(lived);
  expect(withoutHolder).not.toContain('车辆后勤岗');
  expect(withoutHolder).not.toContain('分管领导');
});

test('a post that office.yaml does not mention has nobody', () => {
  const posts = written.choices.posts.filter(({ post }) => post !== 'keeper');
  const { withoutHolder } = divisionGaps(
    asLived({ ...written, choices: { ...written.choices, posts } }),
  );
  expect(withoutHolder).toEqual(['印章管理岗', '档案岗']);
});

test('a post that covers another without being covered by it makes no pair', () => {
  const posts = lived.posts.map((post) =>
    post.id === 'clerk' ? { ...post, cover: 'keeper' } : post,
  );
  expect(divisionGaps({ ...lived, posts }).mutual).toEqual([]);
});

test('while nobody is named at all, no duty is called idle', () => {
  expect(divisionGaps(general).idle).toEqual([]);
});
