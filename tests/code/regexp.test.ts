import { expect, it } from 'vitest';
import { refusedBy } from './lint.ts';

const testing = (pattern: string) =>
  `export const found = (text: string) => ${pattern}.test(text);\n`;

it.each([
  ['exponential: the search that never came back', "/^[a-z]+(?:[ '’]?[a-z]+)*$/"],
  ['polynomial', '/^.*\\S.*<Say>/'],
])('refuses an expression that backtracks: %s', async (_, pattern) => {
  expect(await refusedBy('src/domain/fault.ts', testing(pattern))).toContain(
    'regexp/no-super-linear-backtracking',
  );
});

it('refuses an expression that starts again at every character', async () => {
  expect(await refusedBy('src/elements/fault.ts', testing('/[。；]*$/u'))).toEqual([
    'regexp/no-super-linear-move',
  ]);
});

it('passes the same said in linear time', async () => {
  for (const pattern of [
    "/^[a-z]+(?:[ '’][a-z]+)*$/",
    '/^\\s*\\S.*<Say>/',
    '/(?<![。；])[。；]*$/u',
  ]) {
    expect(await refusedBy('src/domain/fault.ts', testing(pattern))).toEqual([]);
  }
});
