/** The small edition that tests stand on is held to the same rules as the real one. */
import { expect, test } from 'vitest';
import { checkContent } from '#data/check-content.ts';
import { describeProblems } from '#domain/content/problem.ts';
import { FIXTURE } from '#tests/fixture.ts';

test('the fixture passes every check of content', () => {
  expect(describeProblems(checkContent(FIXTURE))).toBe('内容有 0 处需要改正：\n');
});
