import { expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { postGroups, proceduresByPost } from './procedures-by-post.ts';

const posts = proceduresByPost(lived);
const of = (id: string) => {
  const found = posts.find(({ post }) => post.id === id);
  if (!found) throw new Error(`${id} has no procedures.`);
  return found;
};

test('posts of the unit that lead or act are listed in the order of the posts', () => {
  expect(posts.map(({ post }) => post.id)).toEqual([
    'director',
    'keeper',
    'clerk',
    'archivist',
    'leader',
    'section',
  ]);
});

test('every procedure is led by exactly one post, with its time and what the post does in it', () => {
  expect(of('keeper').leads).toEqual([
    {
      page: { title: '用印', href: '/procedures/seals/use/', code: 'YZ-01' },
      summary: '盖一个章之前谁批、谁核、谁盖。',
      time: '1 个工作日',
      parts: [
        {
          responsibility: 'do',
          steps: [{ number: 4, action: '盖章登记', step: 'seal', cells: expect.anything() }],
        },
      ],
    },
  ]);
  expect(of('keeper').takesPart).toEqual([]);
  expect(of('archivist').leads.map(({ page }) => page.code)).toEqual(['DA-01']);
});

test('what a post takes part in is grouped by what it does, approvals first', () => {
  const parts = (id: string, code: string) =>
    of(id)
      .takesPart.find(({ page }) => page.code === code)
      ?.parts.map(({ responsibility, steps }) => [
        responsibility,
        steps.map(({ number }) => number),
      ]);
  expect(parts('leader', 'YZ-01')).toEqual([['approve', [3]]]);
  expect(parts('clerk', 'YZ-01')).toEqual([
    ['do', [2]],
    ['assist', [4]],
  ]);
  expect(parts('director', 'YZ-01')).toEqual([['inform', [1]]]);
  expect(parts('director', 'DA-01')).toEqual([['do', [5]]]);
});

test('a post that leads without acting has the procedure with no part in it', () => {
  const filing = the(lived.procedures, 'archives/filing');
  const library = { ...lived, procedures: [{ ...filing, lead: 'leader' }] };
  const leader = proceduresByPost(library).find(({ post }) => post.id === 'leader');
  expect(leader?.leads.map(({ parts }) => parts)).toEqual([[]]);
});

test('a post has its chapter, where one is published', () => {
  expect(of('keeper').chapter).toEqual({
    title: '印章管理岗手册',
    href: '/handbook/posts/keeper/',
  });
  expect(of('archivist').chapter).toBeUndefined();
  expect(of('clerk').chapter).toBeUndefined();
});

test('groups follow where posts sit, without those that have none', () => {
  expect(
    postGroups(posts).map(({ id, title, posts: members }) => [id, title, members.length]),
  ).toEqual([
    ['office', '办公室岗位', 4],
    ['leader', '单位领导', 1],
    ['unit', '本单位其他科室和人员', 1],
  ]);
});

test('people outside the unit have no list even where they act', () => {
  const use = the(lived.procedures, 'seals/use');
  const steps = use.steps.map((step) =>
    step.id === 'apply' ? { ...step, post: 'visitor' } : step,
  );
  const listed = proceduresByPost({ ...lived, procedures: [{ ...use, steps }] });
  expect(listed.map(({ post }) => post.id)).not.toContain('visitor');
});
