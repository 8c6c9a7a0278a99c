import { describe, expect, test } from 'vitest';
import { describeProblems } from '#domain/content/problem.ts';
import { readContent } from '#domain/reading/content-file.ts';
import { checkSchemas } from './check-schemas.ts';

/** What the schema of its kind says to a file. */
function report(file: string, text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  // Only the file itself, whatever else is missing.
  const { files, problems } = readContent([{ file, bytes }], 'office');
  expect(problems).toEqual([]);
  return describeProblems(checkSchemas(files).problems)
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.replace(`${file} › `, ''));
}

const glossary = (text: string) => report('office/glossary.yaml', text);
const scenarios = (text: string) => report('office/scenarios.yaml', text);
const term = (id: string, rest: string) => `  - { id: ${id}, term: ${id}词, ${rest} }\n`;
const SAID = '    say: 甲\n';
const WAYS = '    procedures: [{ slug: a/b, why: 丙 }]\n';

test('files that meet their schema come with defaults, by kind', () => {
  const bytes = new TextEncoder().encode(`terms:\n${term('a', 'plain: 甲')}`);
  const { files } = readContent([{ file: 'office/glossary.yaml', bytes }], 'office');
  const { raw, problems } = checkSchemas(files);
  expect(problems).toEqual([]);
  expect(raw.glossary).toMatchObject([
    { id: 'glossary', file: 'office/glossary.yaml', data: { terms: [{ id: 'a', aliases: [] }] } },
  ]);
  expect(raw.posts).toEqual([]);
  expect(checkSchemas(files)).toEqual({ raw, problems });
});

describe('fields that are missing', () => {
  test('are told one by one, with what they should have been', () => {
    expect(
      glossary('terms:\n  - id: a\n    term: 甲词\n  - id: b\n    term: 乙词\n    plain: 丙\n'),
    ).toEqual(['第 2 行 › 术语 a › plain：没有写这一项，应为一段文字']);
  });

  test('are told as one where a place lacks three', () => {
    expect(glossary('terms:\n  - aliases: []\n  - { id: b, term: 乙词, plain: 丙 }\n')).toEqual([
      '第 2 行 › terms 第 1 项：缺少 id、term、plain。把这几项补上',
    ]);
  });

  test('are told with the key that is nearly theirs', () => {
    expect(glossary('terms:\n  - { id: a, term: 甲词, plian: 丙 }\n')).toEqual([
      '第 2 行 › 术语 a：没有“plian”这个字段。是不是想写 plain',
    ]);
  });

  test('are told as a file that was cut off, where the last entry and what holds it lack some', () => {
    expect(scenarios(`scenarios:\n  - id: a\n${SAID}${WAYS}  - id: b\n    aliases:\n`)).toEqual([
      '第 5 行 › 情景 b：缺少 say、procedures，最后一处空着。文件到这里可能就断了：换回存全的文件，或把缺的补上',
    ]);
  });
});

describe('one habit', () => {
  test('is told at each place up to three, and once with their number beyond', () => {
    const many = (count: number) =>
      `terms:\n${Array.from({ length: count }, (_, at) => term(`t${at}`, 'plain: 甲, marked: 否')).join('')}`;
    expect(glossary(many(3))).toHaveLength(3);
    expect(glossary(many(4))).toEqual([
      '第 2 行 › 术语 t0 › marked：写了“否”，应为 true（是）或 false（否），不加引号；这样的还有 3 处。是不是想写 false',
    ]);
    // Of another field or with another remedy it is another one.
    const mixed = `${many(3)}${term('u', 'plain: 甲, marked: 是')}`;
    expect(glossary(mixed)).toHaveLength(4);
  });
});

describe('fields that a place does not know', () => {
  test('are told with what may stand there where nothing is near', () => {
    expect(glossary(`terms:\n${term('a', 'plain: 甲, xyzxyz: 1')}`)).toEqual([
      '第 2 行 › 术语 a：没有“xyzxyz”这个字段。可以写的有：id、term、aliases、marked、plain、confused、pages、basis',
    ]);
  });

  test('are told with what a Chinese keyboard made of them', () => {
    expect(
      glossary('terms:\n  - id: a\n    term: 甲词\n    plain: 乙\n    "aliases：": [丙词]\n'),
    ).toEqual([
      expect.stringContaining(
        '第 5 行 › 术语 a：没有“aliases：”这个字段。冒号写成了全角“：”。改成半角冒号',
      ),
    ]);
    expect(glossary('terms:\n  - id: a\n    term: 甲词\n    （plain: 乙\n')).toEqual([
      '第 4 行 › 术语 a：没有“（plain”这个字段。是不是想写 plain',
    ]);
  });

  test('are told with a letter of another script', () => {
    // The first letter is Cyrillic.
    expect(glossary('terms:\n  - { id: a, term: 甲词, рlain: 乙 }\n')).toEqual([
      '第 2 行 › 术语 a：没有“рlain”这个字段，里面的 р（U+0440）不是英文字母。是不是想写 plain',
    ]);
  });

  test('are told to be of the level above', () => {
    expect(
      scenarios(
        `scenarios:\n  - id: a\n${SAID}    procedures:\n      - slug: a/b\n        why: 丙\n        aliases: [丁]\n`,
      ),
    ).toEqual([
      '第 7 行 › 情景 a › procedures 第 1 项：没有“aliases”这个字段。aliases 是上一层的字段，少缩进两格',
    ]);
  });

  test('are the second half of a value with a comma in it', () => {
    expect(glossary('terms:\n  - { id: a, term: 甲词, plain: 乙,丙, aliases: [] }\n')).toEqual([
      '第 2 行 › 术语 a › plain：逗号把值断成了两段：“乙”和“丙”。值里有逗号就整段加引号，如 "乙,丙"',
    ]);
    // A word that has no value is a field that is not known.
    expect(glossary('terms:\n  - { id: a, term: 甲词, plain: 乙, word, aliases: [] }\n')).toEqual([
      expect.stringContaining('没有“word”这个字段'),
    ]);
  });
});

describe('values', () => {
  test('that are too long are told with how long they are', () => {
    expect(scenarios(`scenarios:\n  - id: a\n    say: ${'甲'.repeat(41)}\n${WAYS}`)).toEqual([
      expect.stringMatching(
        /^第 3 行 › 情景 a › say：写了“甲{40}…”（41 个字），说法不超过 40 个字$/,
      ),
    ]);
  });

  test('that are lists are not measured', () => {
    expect(
      scenarios(
        `scenarios:\n  - id: a\n${SAID}    procedures: [${Array.from({ length: 5 }, (_, at) => `{ slug: a/b${at}, why: 丙 }`).join(', ')}]\n`,
      )[0],
    ).toMatch(/^第 4 行 › 情景 a › procedures：写成了列表“.*…”，至多写四个页面$/);
  });

  test('that became text by a slip are told with it', () => {
    expect(scenarios(`scenarios:\n  - id: a\n${SAID}    procedures: slug：a/b\n`)).toEqual([
      '第 4 行 › 情景 a › procedures：写了“slug：a/b”，冒号写成了全角“：”。改成半角冒号，后面空一格，如 title: 请示报告',
    ]);
  });

  test('that are named twice are told with where they stand already', () => {
    expect(
      scenarios(`scenarios:\n  - id: a\n${SAID}${WAYS}  - id: a\n    say: 乙\n${WAYS}`),
    ).toEqual(['第 5 行 › 情景 a › id：“a”写了两次，第 2 行已经有了。改掉或删去其中一处']);
  });

  test('of which one is wrong are not judged together', () => {
    expect(
      scenarios(`scenarios:\n  - id: a\n    say: 1\n${WAYS}  - id: a\n    say: 乙\n${WAYS}`),
    ).toEqual([expect.stringContaining('第 3 行 › 情景 a › say：写了 1，')]);
  });
});
