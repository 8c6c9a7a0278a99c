import { expect, test } from 'vitest';
import { post } from './post.ts';

const secrecy = {
  id: 'secrecy-lead',
  title: '保密工作负责人',
  short: '保密负责人',
  group: 'unit',
  summary: '管保密。',
};

test('an office of its own in law is no other name of a post', () => {
  const aliases = ['保密办', '定密责任人'];
  const [issue, ...others] = post.safeParse({ ...secrecy, aliases }).error?.issues ?? [];
  expect(issue?.path).toEqual(['aliases', 1]);
  expect(issue?.message).toBe(
    '“定密责任人”是单独的职务，不能当别称（保密法第十六条：主要负责人及其指定的人员）',
  );
  expect(others).toEqual([]);
});

test('other names are free', () => {
  expect(post.safeParse({ ...secrecy, aliases: ['保密办'] }).success).toBe(true);
});
