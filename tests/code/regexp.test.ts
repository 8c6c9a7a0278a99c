import { describe, expect, it } from 'vitest';
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

describe('a pattern put together at run time', () => {
  const made = (code: string) =>
    `const WORD = 'a+';\nexport const NAME = new RegExp(\`^${'${WORD}'}$\`);\nexport const found = (typed: string) => ${code};\n`;

  it.each(['domain/search', 'stores', 'elements/search'])('is refused in %s', async (folder) => {
    for (const code of ['new RegExp(typed)', 'RegExp(typed)', 'new RegExp(`^${typed}`)']) {
      expect(await refusedBy(`src/${folder}/fault.ts`, made(code))).toEqual([
        'no-restricted-syntax',
      ]);
    }
  });

  it('passes where it is joined of constants, and is read like one that is written out', async () => {
    expect(await refusedBy('src/domain/fault.ts', made('NAME.test(typed)'))).toEqual([]);
    const slow = "const A = '(?:a+)+';\nexport const SLOW = new RegExp(`^${A}$`);\n";
    expect(await refusedBy('src/domain/fault.ts', slow)).toContain(
      'regexp/no-super-linear-backtracking',
    );
  });
});
