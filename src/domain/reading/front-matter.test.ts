import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test('cuts a file in two and says on which lines the halves begin', () => {
  expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\n正文\n\n---\n')).toEqual({
    yaml: 'a: 1\nb: 2',
    yamlLine: 2,
    body: '\n正文\n\n---\n',
    bodyLine: 5,
  });
});

test.each([
  ['正文', 1, '第 1 行应当是 ---，写的却是“正文”'],
  ['\n\n---\na: 1\n---\n', 1, '开头多了 2 个空行，--- 要在第 1 行'],
  ['--- \na: 1\n---\n', 1, '--- 的前后多了空格：“---␠”'],
  ['———\na: 1\n---\n', 1, '应当是三个半角减号 ---，写的却是“———”'],
  ['----\na: 1\n---\n', 1, '应当是三个半角减号 ---，写的却是“----”'],
  ['+++\na = 1\n+++\n', 1, '应当是三个半角减号 ---，写的却是“+++”'],
  ['---\na: 1\n--- \n正文', 3, '--- 的前后多了空格：“---␠”'],
  ['---\na: 1\nb', 3, '页面信息没有结束：第 1 行的 --- 后面找不到第二行 ---'],
])('%j is refused', (text, line, message) => {
  expect(splitFrontMatter(text)).toMatchObject({ line, message });
});
