import { describe, expect, test } from 'vitest';
import { readSources } from '#data/disk.ts';
import { checkEdition } from '#domain/checks/check-edition.ts';
import { describeProblems } from '#domain/content/problem.ts';
import type { Source } from '#domain/reading/source.ts';
import { written } from '#tests/fixture.ts';
import { readOffice } from './read-office.ts';
import { bytesOf, setupOf } from './testing.ts';
import { tooMuch } from './too-much.ts';

const CONTENT = readSources('tests/fixture');
const setup = setupOf(written);

/** What the build says of an office with nothing but this file. */
function built(bytes: Uint8Array): string {
  const file: Source = { file: 'office/office.yaml', bytes };
  return describeProblems(checkEdition([...CONTENT, file]));
}

/** What the page says of it. */
function told(bytes: Uint8Array): string {
  const reading = readOffice(bytes, setup);
  return describeProblems(reading.choices ? reading.conflicts.map(plain) : reading.problems);
}

const plain = ({
  at: _,
  ...problem
}: {
  at: string;
  file: string;
  field: string;
  message: string;
}) => problem;

const post = (...lines: readonly string[]) =>
  `posts:\n${lines.map((line) => `  - { ${line} }`).join('\n')}\n`;

/** Each says something else, in the words of the build. */
const WRONG: Readonly<Record<string, string>> = {
  'one person on two posts kept apart': post(
    'post: keeper, holder: 甲',
    'post: driver, holder: 甲',
  ),
  'a merger without control': post('post: clerk, mergedInto: keeper'),
  'a merger that nothing makes up for': post('post: driver, mergedInto: keeper, control: 对账'),
  'two merged side by side into a third': post(
    'post: keeper, mergedInto: archivist',
    'post: driver, mergedInto: archivist, control: 对账',
  ),
  'a circle': post('post: keeper, mergedInto: archivist', 'post: archivist, mergedInto: keeper'),
  'a cover that is kept apart': post('post: keeper, cover: driver'),
  'a cover by oneself': post('post: keeper, cover: keeper'),
  'a cover who is the same person': post('post: director, holder: 甲', 'post: keeper, holder: 甲'),
  'a cover from outside': post('post: keeper, cover: leader'),
  'a post filled twice': post('post: clerk, holder: 甲', 'post: clerk, holder: 乙'),
  'a duty for whom it is barred': post(
    'post: keeper, mergedInto: archivist',
    'post: clerk, mergedInto: archivist, control: ""',
  ),
  'an unknown post': post('post: keepr, holder: 甲'),
  'an unknown post in several places': post(
    'post: keeper, cover: boss',
    'post: clerk, cover: boss',
  ),
  'a post by its title': post('post: 印章管理岗, holder: 甲'),
  'a post by its short title': post('post: keeper, mergedInto: 文书岗, control: 监印'),
  'a post with a dot': post('post: keeper.x, holder: 甲'),
  'a duty by its title': 'duties:\n  用印审批: { post: archivist }\n',
  'a local value by its title': 'local:\n  用印审批权限: { value: 主任 }\n',
  'a number sign': 'local:\n  approval-time: { value: #1 号表, source: 某规定 }\n',
  'an unknown page': 'hidden: [seals/usee]\n',
  'an unknown form': 'hidden: [forms/seal-shet]\n',
  'an unknown local value': 'local:\n  seal-autority: { value: 主任 }\n',
  'no choice of those there are': 'local:\n  page-number-style: { value: 居左 }\n',
  'a duty for who is barred': 'duties:\n  seal-keeping: { post: driver }\n',
  'a duty for a post kept apart': 'duties:\n  seal-use: { post: clerk }\n',
  'a duty that is none of the office': 'duties:\n  contract-signing: { post: clerk }\n',
  'a duty for somebody outside': 'duties:\n  seal-use: { post: leader }\n',
  'an unknown duty': 'duties:\n  seal-us: { post: archivist }\n',
  'a duty for an unknown post': 'duties:\n  seal-use: { post: archivst }\n',
  'a duty without its post': 'duties:\n  seal-use: { control: 对账 }\n',
  'a duty with nothing but a post': 'duties:\n  seal-use: clerk\n',
  'duties as a list': 'duties:\n  - seal-use\n',
  'a word with a better one': post('post: clerk, mergedInto: keeper, control: 使印由第三人监印'),
  'a placeholder': 'unit: 「待填」\n',
  'an unknown field': 'units: 某单位\n',
  'a number for a text': 'contacts: { phone: 12345678 }\n',
  'a mark that is too long': `documents: { mark: ${'样'.repeat(30)} }\n`,
  'a value that needs quotes': 'local:\n  approval-time: { value: 10,000 元 }\n',
  'a wide colon': 'unit： 某单位\n',
  'a mark of direction, written as an escape': 'unit: "某\\u202E单位"\n',
  'a control character, written as an escape': 'contacts: { room: "201\\x01室" }\n',
  'no character at all, written as an escape': 'title: "综合办公室\\0"\n',
  'half a character, written as an escape': post('post: keeper, holder: "甲\\uD800"'),
  'no list': 'posts: director\n',
  'the file of before': 'local:\n  - { id: seal-authority, value: 主任 }\n',
  'a file that was cut off': post('post: keeper, hol'),
  nothing: '',
  'comments alone': '# 还没有写\n',
};

describe('what an office decides is answered as the build answers it', () => {
  test.each(Object.entries(WRONG))('%s', (_, text) => {
    const report = built(bytesOf(text));
    expect(report).not.toContain('有 0 处');
    expect(told(bytesOf(text))).toBe(report);
  });

  test.each([
    [
      'GBK',
      Uint8Array.from([
        0x75, 0x3a, 0x20, 0xb5, 0xa5, 0xce, 0xbb, 0xa3, 0xac, 0xb5, 0xa5, 0xce, 0xbb, 0x0a,
      ]),
    ],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x75, 0x00, 0x3a, 0x00])],
    ['a file of another program', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00])],
    ['single carriage returns', bytesOf('unit: 某单位\rtitle: 办公室\r')],
    ['an unseen character', bytesOf('unit: 某\u200b单位\n')],
  ])('in another encoding: %s', (_, bytes) => {
    const report = built(bytes);
    expect(report).not.toContain('有 0 处');
    expect(told(bytes)).toBe(report);
  });

  test.each([
    ['a byte order mark and line ends of Windows', '\uFEFFunit: 某单位\r\ntitle: 综合办公室\r\n'],
    [
      'a small office',
      post('post: keeper, holder: 乙', 'post: clerk, mergedInto: keeper, control: 第三人监印'),
    ],
  ])('and taken where it is right: %s', (_, text) => {
    expect(built(bytesOf(text))).toContain('有 0 处');
    expect(readOffice(bytesOf(text), setup)).toMatchObject({ conflicts: [] });
  });
});

describe('what no office writes is refused before it is checked, with the number that was found', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  test.each([
    ['lines', many(5001, () => '# 注'), '', '5001 行'],
    ['keys', many(301, (index) => `k${index}: 1`), '', '301 项'],
    ['posts', post(...Array.from({ length: 301 }, () => 'post: clerk')), 'posts', '301 项'],
    ['pages', `hidden:\n${many(301, () => '  - a')}`, 'hidden', '301 项'],
    ['characters', `contacts: { room: ${'长'.repeat(2001)} }`, 'contacts.room', '2001 字'],
  ])('%s', (_, text, field, found) => {
    const { choices, problems = [] } = { problems: [], ...readOffice(bytesOf(text), setup) };
    expect(choices).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ field })]);
    expect(problems[0]?.message).toContain(found);
  });

  test('and nesting without end is left to the schema', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(tooMuch({ unit: deep })).toEqual([]);
  });
});

test('every conflict leads to the field that it is about', () => {
  const at = (text: string) => readOffice(bytesOf(text), setup).choices && conflictsAt(text);
  function conflictsAt(text: string): readonly string[] {
    const reading = readOffice(bytesOf(text), setup);
    return reading.choices ? reading.conflicts.map((conflict) => conflict.at) : [];
  }
  expect(at(WRONG['one person on two posts kept apart'] ?? '')).toEqual(['posts.driver.holder']);
  expect(at(WRONG['a cover who is the same person'] ?? '')).toEqual(['posts.director']);
  expect(at(WRONG['an unknown page'] ?? '')).toEqual(['hidden.seals/usee']);
  expect(at(WRONG['a duty for who is barred'] ?? '')).toEqual(['duties.seal-keeping.post']);
  expect(at(WRONG['a duty for a post kept apart'] ?? '')).toEqual(['duties.seal-use.control']);
  expect(at(WRONG['an unknown duty'] ?? '')).toEqual(['duties.seal-us']);
  expect(at(WRONG['no choice of those there are'] ?? '')).toEqual([
    'local.page-number-style.value',
  ]);
});

test('what is called by its title is answered with what to write, and with where', () => {
  const answers = [
    'a post by its title',
    'a post by its short title',
    'a duty by its title',
    'a local value by its title',
    'a number sign',
  ].map((what) =>
    told(bytesOf(WRONG[what] ?? ''))
      .split('\n')
      .slice(1)
      .join(),
  );
  expect(answers).toEqual([
    'office/office.yaml › 第 2 行 › 岗位 印章管理岗 › post：没有这个岗位：印章管理岗。是不是想写 keeper',
    'office/office.yaml › 第 2 行 › 岗位 keeper › mergedInto：没有这个岗位：文书岗。是不是想写 clerk',
    'office/office.yaml › 第 2 行 › duties › 用印审批：没有这个事项：用印审批。是不是想写 seal-use',
    'office/office.yaml › 第 2 行 › local › 用印审批权限：没有这个本地规定：用印审批权限。是不是想写 seal-authority',
    'office/office.yaml › 第 2 行：从 # 起的字被当成了说明，没有读：“#1 号表, source: 某规定 }”。值里有 # 就整段加引号，如 "#1 号表"',
  ]);
});

test('what the handbook itself says of a cover leads to the post', () => {
  const posts = setup.posts.map((each) =>
    each.id === 'clerk' ? { ...each, cover: 'keeper' } : each,
  );
  const reading = readOffice(bytesOf('unit: 某单位\n'), { ...setup, posts });
  expect(reading).toMatchObject({
    conflicts: [{ at: 'posts.clerk.cover', file: 'content/posts.yaml' }],
  });
});
