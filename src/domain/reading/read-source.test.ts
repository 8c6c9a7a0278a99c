import { describe, expect, test } from 'vitest';
import { readSource } from './read-source.ts';

const source = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });

/** Why a file cannot be read, as one line each. */
function refusalsOf(text: string, file = 'content/posts.yaml'): string[] {
  const { problems = [] } = readSource(source(file, text));
  return problems.map(({ line, message, hint }) => `${line ?? ''}|${message}|${hint ?? ''}`);
}

describe('a file that can be read', () => {
  test('comes with its data and no text when it is YAML', () => {
    const { file } = readSource(source('content/posts.yaml', 'a: 1\n# b\nc:\n  d: 1.0\n'));
    expect(file).toMatchObject({
      file: 'content/posts.yaml',
      data: { a: 1, c: { d: 1 } },
      body: '',
      bodyLine: 1,
    });
    expect(file?.lineOf(['c', 'd'])).toBe(4);
    expect(file?.writtenAt(['c', 'd'])).toBe('1.0');
    expect(file?.writtenAt(['c', 'e'])).toBeUndefined();
  });

  test('comes with its text when it is a page, lines counted from the top of the file', () => {
    const { file } = readSource(source('content/a.mdx', '---\na: 1\nb: 2\n---\n\n正文\n'));
    expect(file).toMatchObject({ data: { a: 1, b: 2 }, body: '\n正文\n', bodyLine: 5 });
    expect(file?.lineOf(['b'])).toBe(3);
  });
});

const FIELDS = '最外层一行一个字段，写成“字段: 值”，如 title: 请示报告';
const EMPTY = '换回原来的文件，或照 CONTRIBUTING.md 重新写；用不着这个文件就删掉它';

test.each([
  ['', `|文件是空的|${EMPTY}`],
  [' \n\n', `|文件是空的|${EMPTY}`],
  ['# 甲\n# 乙\n', `1|文件里只有注释，没有内容|${FIELDS}`],
  ['- 甲\n- 乙\n', `1|最外层应当是字段，写的却是一个列表：“- 甲”|${FIELDS}`],
  ['# 甲\n\n- 乙\n', `3|最外层应当是字段，写的却是一个列表：“- 乙”|${FIELDS}`],
  ['---\n甲乙\n', `2|最外层应当是字段，写的却是一段文字：“甲乙”|${FIELDS}`],
  ['# 甲\ntitle:请示\n', '2|冒号后面没有空格：“title:请示”|冒号后面空一格，如 title: 请示报告'],
  ['-甲\n-乙\n', '1|列表的 - 后面没有空格：“-甲”|- 后面空一格，如 - 请示报告'],
])('%j is refused', (text, expected) => {
  expect(refusalsOf(text)).toEqual([expected]);
});

test.each([
  ['---\n---\n正文\n', `1|两行 --- 之间是空的，没有页面信息|${FIELDS}`],
  ['---\n\n# 甲\n---\n', `1|文件里只有注释，没有内容|${FIELDS}`],
  ['---\n\n- 甲\n---\n', `3|最外层应当是字段，写的却是一个列表：“- 甲”|${FIELDS}`],
  ['---\na: 1\nb: 2\na: 3\n---\n', '4|a 写了两次，第 2 行已经有了|留下一处，删去另一处'],
])('%j, a page, is refused', (text, expected) => {
  expect(refusalsOf(text, 'content/a.mdx')).toEqual([expected]);
});

test('what the disk would not give is told with its file', () => {
  const fault = { message: '没有权限读', hint: '换一个账号' };
  expect(readSource({ file: 'content/posts.yaml', fault })).toEqual({
    problems: [{ file: 'content/posts.yaml', field: '', ...fault }],
  });
});

test('what cannot be decoded is told with its file', () => {
  const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
  expect(readSource({ file: 'content/posts.yaml', bytes }).problems).toMatchObject([
    { file: 'content/posts.yaml', field: '', message: '这是 PNG 图片，只是改了名字' },
  ]);
});
