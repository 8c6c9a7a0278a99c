/** What an office may get wrong, as the check of a whole edition tells it. */
import { expect, test } from 'vitest';
import { describeProblems } from '#domain/content/problem.ts';
import { checkEdition } from '#domain/checks/check-edition.ts';
import { readSources } from '#data/disk.ts';
import type { Source } from '#domain/reading/source.ts';
import { FIXTURE } from '#tests/fixture.ts';

const OURS = readSources(FIXTURE, 'content');
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The report over the small edition with these files as its office/. */
function report(files: Readonly<Record<string, string | Uint8Array>>): string {
  const own = Object.entries(files).map(([path, text]): Source => ({
    file: `office/${path}`,
    bytes: typeof text === 'string' ? utf8(text) : text,
  }));
  return describeProblems(checkEdition([...OURS, ...own]));
}

/** unit: 样例街道便民服务中心, as an old editor saves it. */
const GBK = Uint8Array.from(
  '756e69743a20d1f9c0fdbdd6b5c0b1e3c3f1b7fecef1d6d0d0c40a2320d5e2b1becad6b2e1cac7cbadb5c40a'.match(
    /../g,
  ) ?? [],
  (pair) => parseInt(pair, 16),
);

const ONE = '内容有 1 处需要改正：\n';
const PAGE = '---\ntitle: 甲\n---\n\n正文\n';

test('an office that says nothing wrong is let through', () => {
  expect(report({})).toBe('内容有 0 处需要改正：\n');
  expect(report({ 'office.yaml': 'unit: 某单位\n' })).toBe('内容有 0 处需要改正：\n');
});

test.each<readonly [string, Readonly<Record<string, string | Uint8Array>>, string]>([
  [
    'an entry that nobody knows and that lacks fields',
    { 'duties/seals.yaml': 'duties:\n  - { id: seal-keping, owner: director }\n' },
    'office/duties/seals.yaml › 第 2 行 › duties seal-keping：content/duties/seals.yaml 里没有 seal-keping 这一条。是不是想写 seal-keeping；要新加一条，还缺 title、role、frequency、answer',
  ],
  [
    'a value that is wrong in an entry that is known',
    { 'duties/seals.yaml': 'duties:\n  - id: seal-keeping\n    owner: direktor\n' },
    'office/duties/seals.yaml › 第 3 行 › 事项 seal-keeping › owner：没有这个岗位：direktor。是不是想写 director',
  ],
  [
    'a page that upstream does not have and that the catalogue does not list',
    { 'procedures/seals/uses.mdx': PAGE },
    'office/procedures/seals/uses.mdx',
  ],
  [
    'a value for a limit that is gone',
    { 'office.yaml': 'local:\n  seal-autority: { value: 主任批 }\n' },
    'office/office.yaml › 第 2 行 › local › seal-autority：没有这个本地规定：seal-autority。是不是想写 seal-authority',
  ],
  [
    'a page to be hidden that is gone',
    { 'office.yaml': 'hidden: [seals/uze]\n' },
    'office/office.yaml › 第 1 行 › hidden 第 1 项：没有这个页面：seals/uze。是不是想写 seals/use',
  ],
  [
    'the shape of before edition 1.0',
    {
      'office.yaml':
        'unit: 甲\noffice: 办公室\nlocal:\n  - { id: seal-authority, title: 权限, value: "", source: "", ask: 问 }\n',
    },
    'office/office.yaml › 第 3 行 › local：这是旧版的写法：local 写成了一条条的清单。把 office/office.yaml 移出 office 文件夹，改名 old-office.yaml，再运行 npm run office:convert -- old-office.yaml 转成新的',
  ],
  [
    'GBK',
    {
      'office.yaml': GBK,
    },
    'office/office.yaml：文件是用 GBK（GB18030，记事本里叫 ANSI）编码保存的',
  ],
  ['a colon of full width', { 'office.yaml': 'unit： 某单位\n' }, 'office/office.yaml › 第 1 行'],
  [
    'a folder that nobody reads',
    { 'procedure/seals/use.mdx': PAGE },
    'office/procedure/seals/use.mdx › 文件名：网站不会读这里的文件：procedure/seals/use.mdx',
  ],
  [
    'a file that only upstream has',
    { 'paper.yaml': 'title: 甲\n' },
    'office/paper.yaml：各单位不改这个文件：论文的观点各单位都一样。删去这个文件',
  ],
])('%s', (_, files, expected) => {
  const text = report(files);
  expect(text).toContain(ONE + expected);
});

test('a page of its own is listed by the office, or bears the name of ours', () => {
  const page = new TextDecoder().decode(
    OURS.find(({ file }) => file.endsWith('procedures/archives/filing.mdx'))?.bytes,
  );
  const own = page.replace(/^code: .*/m, 'code: DA-02').replace(/^title: .*/m, 'title: 借阅');
  const files = { 'procedures/archives/fileing.mdx': own };
  expect(report(files)).toContain(
    '手册里没有这一页，office/catalogue.yaml 里也没有列：archives/fileing。要改的是手册里的那一页，文件名写成 archives/filing；是本单位新加的，在 office/catalogue.yaml 里写 categories: [{ id: archives, procedures: [archives/fileing] }]',
  );
  const listed = 'categories: [{ id: archives, procedures: [archives/fileing] }]\n';
  expect(report({ ...files, 'catalogue.yaml': listed })).not.toContain('没有列');
});

test('a mark at the beginning and line ends of Windows do no harm', () => {
  const text = 'unit: 某单位\r\nposts:\r\n  - { post: director, holder: 甲 }\r\n';
  expect(report({ 'office.yaml': `\uFEFF${text}` })).toBe('内容有 0 处需要改正：\n');
});

test('the file of before edition 1.0 left in content/ is refused with the command that converts it', () => {
  const left: Source = { file: 'content/office.yaml', bytes: utf8('unit: 甲\n') };
  expect(describeProblems(checkEdition([...OURS, left]))).toBe(
    `${ONE}content/office.yaml › 文件名：本单位的设置不再写在 content 里，改写在 office/office.yaml。运行 npm run office:convert -- content/office.yaml 转过去，再删掉这个文件`,
  );
});
