import { expect, test } from 'vitest';
import { describeProblems } from '#domain/content/problem.ts';
import { KINDS, type Kind } from '#schemas/kinds.ts';
import { pathsOf } from './kind-of.ts';
import { findMisplacedFiles, findMissingFiles } from './names.ts';

const WHOLE = [
  ...(Object.keys(KINDS) as Kind[])
    .filter((kind) => kind !== 'office')
    .map((kind) => `content/${pathsOf(kind)}`)
    .map((path) => path.replace('*/*', 'seals/use').replace('*', 'seals')),
];

/** The report over a whole content/ in which one file is called otherwise, or to which one was added. */
function report(from: string | undefined, to: string | undefined): string {
  const files = [...WHOLE.filter((file) => file !== from), ...(to ? [to] : [])];
  const misplaced = findMisplacedFiles(files, 'content');
  return describeProblems([...misplaced, ...findMissingFiles(files, 'content', misplaced)]);
}

test('files in their place are well named; notes and files of the system are left alone', () => {
  expect(report(undefined, 'content/LICENSE.md')).toContain('0 处');
  expect(report(undefined, 'content/forms/.DS_Store')).toContain('0 处');
  expect(report(undefined, 'content/forms/Thumbs.db')).toContain('0 处');
  expect(report(undefined, 'content/forms/~$a.docx')).toContain('0 处');
  expect(report(undefined, 'content/README.md')).toContain('0 处');
  expect(report(undefined, 'content/forms/desktop.ini')).toContain('0 处');
  expect(report(undefined, 'contents/any.docx')).toContain('0 处');
  expect(report(undefined, 'content/forms/console.yaml')).toContain('0 处');
});

const POSTS = 'content/posts.yaml';
const FORM = 'content/forms/seals.yaml';

test.each([
  [
    POSTS,
    undefined,
    'content/posts.yaml：找不到 content/posts.yaml，网站不能没有它。换回原来的文件',
  ],
  [
    POSTS,
    'content/POSTS.yaml',
    'content/POSTS.yaml › 文件名：找不到 content/posts.yaml，只有 content/POSTS.yaml。把文件名改回 posts.yaml',
  ],
  [
    POSTS,
    'content/posts 副本.yaml',
    'content/posts 副本.yaml › 文件名：找不到 content/posts.yaml，',
  ],
  [
    POSTS,
    'content/😀.yaml',
    'content/😀.yaml › 文件名：找不到 content/posts.yaml，只有 content/😀.yaml',
  ],
  [POSTS, 'content/posts.yml', 'content/posts.yml › 文件名：找不到 content/posts.yaml，'],
  [
    FORM,
    'content/forms/SEALS.yaml',
    'content/forms/SEALS.yaml › 文件名：名字里有不能用的字：“SEALS”。文件名只用小写字母、数字和连字符，如 use-approval；可以改成 seals',
  ],
  [
    FORM,
    'content/forms/用印.yaml',
    '名字里有不能用的字：“用印”。文件名只用小写字母、数字和连字符，如 use-approval',
  ],
  [FORM, 'content/forms/a b.yaml', '可以改成 a-b'],
  [
    FORM,
    'content/forms/seals.yml',
    'content/forms/seals.yml › 文件名：名字不对，网站不会读它：seals.yml。改成 seals.yaml',
  ],
  [FORM, 'content/forms/seals.YAML', '改成 seals.yaml'],
  [undefined, 'content/forms/con.yaml', '文件名：con 是 Windows 保留的名字，存不下来。换一个名字'],
  [undefined, 'content/procedures/seals/lpt1.mdx', 'lpt1 是 Windows 保留的名字'],
  [undefined, 'content/forms/constructor.yaml', '文件名：文件名不能是 constructor。换一个名字'],
  [undefined, 'content/forms/用_A--B.yaml', '如 use-approval；可以改成 a-b'],
  [undefined, 'content/forms/ＡＢ　Ｃ.yaml', '如 use-approval；可以改成 ab-c'],
  [undefined, 'content/forms/a.yaml.txt', '改成 a.yaml；数据用 .yaml，正文用 .mdx，全部小写'],
  [undefined, 'content/procedures/seals/use.mdx.txt', '改成 use.mdx'],
  [
    undefined,
    'content/某某/x.yaml',
    '网站不会读这里的文件：某某/x.yaml。移到它该在的文件夹，或删掉',
  ],
  [undefined, 'content/procedures/seals/use.md', '改成 use.mdx'],
  [
    undefined,
    'content/handbook/x.mdx',
    '网站不会读这里的文件：handbook/x.mdx。应当放在 content/handbook/部分/名称.mdx',
  ],
  [undefined, 'content/forms/sub/x.yaml', '应当放在 content/forms/名称.yaml'],
  [
    undefined,
    'content/locale.yaml',
    '网站不会读这里的文件：locale.yaml。应当放在 content/locals.yaml',
  ],
  [
    undefined,
    'content/office.yaml',
    '本单位的设置不再写在 content 里，改写在 office/office.yaml。运行 npm run office:convert -- content/office.yaml',
  ],
  [undefined, 'content/forms/a.docx', '这里只放 .yaml 和 .mdx 文件：a.docx'],
])('%s as %s', (from, to, expected) => {
  const text = report(from, to);
  expect(text).toContain('内容有 1 处');
  expect(text).toContain(expected);
});
