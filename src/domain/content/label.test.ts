import { expect, test } from 'vitest';
import type { PathStep } from './place.ts';
import { labelOf } from './label.ts';

const DATA = {
  posts: [{ id: 'director', incompatible: [{ post: 'clerk', why: 'x' }] }, { title: 'no id' }],
  steps: [{ id: 'apply', decision: [{ when: 'x' }] }],
  blocks: [{ rows: [[{ label: 'x' }]] }],
  aliases: ['a', 'b'],
};

test.each<[PathStep[], string]>([
  [[], ''],
  [['title'], 'title'],
  [['posts', 0, 'cover'], '岗位 director › cover'],
  [['posts', { id: 'director' }, 'cover'], '岗位 director › cover'],
  [['posts', 0, 'incompatible', 0, 'post'], '岗位 director › incompatible 第 1 项 › post'],
  [['posts', 1, 'cover'], 'posts 第 2 项 › cover'],
  [['steps', 0, 'decision', 0, 'next'], '第 1 步 apply › decision 第 1 项 › next'],
  [['blocks', 0, 'rows', 0, 0, 'span'], 'blocks 第 1 块 › rows 第 1 行 › 第 1 格 › span'],
  [['aliases', 1], 'aliases 第 2 项'],
])('%j', (path, expected) => {
  expect(labelOf(path, DATA)).toBe(expected);
});
