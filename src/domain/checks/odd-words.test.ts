import { describe, expect, test } from 'vitest';
import { readContentFiles } from '#data/content-files.ts';
import { describeProblems } from '#domain/content/problem.ts';
import { readContent } from '#domain/reading/content-file.ts';
import { wording } from '#schemas/wording.ts';
import { FIXTURE } from '#tests/fixture.ts';
import { findOddWords, labelsOf, passagesOf } from './odd-words.ts';
import { placeProblem } from './place.ts';

const table = (words: readonly object[], unchecked: readonly object[] = []) =>
  wording.parse({ words, unchecked });

const urgent = {
  id: 'urgent',
  prefer: '急办',
  avoid: ['紧急路径', '紧急路径图'],
  why: '一件事一个名字',
};

/** Runs the check over one file of content that is made up of lines. */
function problemsIn(words: readonly object[], source: string, file = 'content/posts.yaml') {
  const { files } = readContent([{ file, bytes: new TextEncoder().encode(source) }]);
  const byFile = new Map(files.map((content) => [content.file, content]));
  return findOddWords(table(words), passagesOf(files)).map((problem) =>
    placeProblem(problem, byFile),
  );
}

const PAGE = `---
title: 样例
aliases: [紧急路径]
summary: 走紧急路径
steps:
  - id: one
    detail: >-
      先说明白，
      再走紧急路径
---

第一段。

按紧急路径图走，不走紧急路径。
`;

describe('an avoided word', () => {
  test('is told with file, line, what was found and what to write', () => {
    const file = 'content/handbook/general/sample.mdx';
    expect(describeProblems(problemsIn([urgent], PAGE, file))).toBe(
      [
        '内容有 4 处需要改正：',
        `${file} › 第 4 行 › summary：“紧急路径”换成“急办”。一件事一个名字`,
        `${file} › 第 7 行 › 第 1 步 one › detail：“紧急路径”换成“急办”。一件事一个名字`,
        `${file} › 第 14 行：“紧急路径图”换成“急办”。一件事一个名字`,
        `${file} › 第 14 行：“紧急路径”换成“急办”。一件事一个名字`,
      ].join('\n'),
    );
  });

  test('may be searched with, and stand in addresses and citations', () => {
    const quiet = 'posts:\n  - { id: one, aliases: [紧急路径] }\n';
    expect(problemsIn([urgent], quiet)).toEqual([]);
    const link = '---\ntitle: 样例\n---\n[去看](/a/紧急路径/)<Cite of="x" at="紧急路径" />\n';
    expect(problemsIn([urgent], link, 'content/handbook/general/a.mdx')).toEqual([]);
  });

  test('is not seen inside the preferred word or inside a longer word that is right', () => {
    const name = { id: 'form', prefer: '交办事项登记表', avoid: ['登记表'], why: '一表一名' };
    expect(problemsIn([name], 'title: 填交办事项登记表\n')).toEqual([]);
    expect(problemsIn([{ ...name, except: ['考核登记表'] }], 'title: 交考核登记表\n')).toEqual([]);
    expect(problemsIn([name], 'title: 交考核登记表\n')).toHaveLength(1);
  });

  test('may stand where the table allows it, in one file or in a folder', () => {
    const allow = (pattern: string) => [{ ...urgent, allowed: [{ in: pattern, why: '照录' }] }];
    const text = 'title: 紧急路径\n';
    const count = (pattern: string, file = 'content/duties/seals.yaml') =>
      problemsIn(allow(pattern), text, file).length;
    expect(count('content/duties/seals.yaml')).toBe(0);
    expect(count('content/duties/*.yaml')).toBe(0);
    expect(count('content/*.yaml')).toBe(1);
    expect(count('content/**/*.yaml')).toBe(0);
    expect(count('content/**/*.yaml', 'content/posts.yaml')).toBe(0);
    expect(count('content/duties/sealsXyaml')).toBe(1);
  });

  test('is left alone in files that are not looked at', () => {
    const passages = [{ file: 'content/paper.yaml', line: 1, field: 'title', text: '紧急路径' }];
    const unchecked = [{ in: 'content/paper.yaml', why: '论文原文' }];
    expect(findOddWords(table([urgent], unchecked), passages)).toEqual([]);
    expect(findOddWords(table([urgent]), passages)).toHaveLength(1);
  });
});

test('labels of the interface are looked at, comments and code are not', () => {
  const source =
    "/** 紧急路径 */\nexport const A = {\n  // 紧急路径\n  title: '紧急路径',\n  紧急路径: `${紧急路径}`,\n};\n";
  const [problem, ...more] = findOddWords(table([urgent]), labelsOf('src/strings/a.ts', source));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: 'src/strings/a.ts', line: 4 });
});

test('content without a table is not looked at', () => {
  expect(findOddWords(undefined, [{ file: 'a', field: '', text: '紧急路径' }])).toEqual([]);
});

test('a word is listed once, and an entry says what and why', () => {
  const problems = (words: readonly object[]) =>
    (wording.safeParse({ words }).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}：${message}`,
    );
  expect(problems([urgent, { ...urgent, id: 'again' }])).toEqual([
    'words.1.avoid：“紧急路径”已经列在 urgent 里，只留一处',
    'words.1.avoid：“紧急路径图”已经列在 urgent 里，只留一处',
  ]);
  expect(problems([{ id: 'x', prefer: '急办', avoid: [] }])).toEqual([
    'words.0.avoid：至少写一个不用的说法',
    'words.0.why：应为一段文字；含冒号、井号或以数字开头时请加引号',
  ]);
});

test('the words of a whole edition are found where its authors find them', () => {
  const files = readContentFiles(FIXTURE);
  const lock = { id: 'lock', prefer: '查看柜锁', avoid: ['检查柜锁'], why: '一件事一个名字' };
  const [problem, ...more] = findOddWords(table([lock]), passagesOf(files));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    file: 'content/posts.yaml',
    field: 'posts.1.calendar.daily.0.what',
  });
  expect(problem?.message).toBe('“检查柜锁”换成“查看柜锁”');
});
