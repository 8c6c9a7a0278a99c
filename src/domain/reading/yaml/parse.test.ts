import { expect, test } from 'vitest';
import { parseYaml } from './parse.ts';

/** Faults as one line each: line, message, remedy. */
function faultsOf(text: string): string[] {
  const result = parseYaml(text);
  if ('lineOf' in result) return [];
  return result.map(({ line, message, hint }) => `${line}|${message}|${hint ?? ''}`);
}

test('data comes with the line of every part, by place or by id', () => {
  const result = parseYaml('# head\nposts:\n  - id: a\n    title: 甲\n  - id: b\n    title: 乙\n');
  if (!('lineOf' in result)) throw new Error('not read');
  expect(result.data).toEqual({
    posts: [
      { id: 'a', title: '甲' },
      { id: 'b', title: '乙' },
    ],
  });
  expect(result.lineOf([])).toBe(2);
  expect(result.lineOf(['posts', 0, 'title'])).toBe(4);
  expect(result.lineOf(['posts', { id: 'b' }, 'title'])).toBe(6);
  expect(result.lineOf(['posts', { id: 'b' }, 'cover'])).toBe(5);
});

test('days and numbers with dots stay what was written or become numbers, never dates', () => {
  expect(parseYaml('day: 2026-12-01\nversion: 1.0')).toMatchObject({
    data: { day: '2026-12-01', version: 1 },
  });
});

test.each([
  // What a Chinese keyboard makes of it.
  [
    'title：请示报告\nb: 1',
    '1|冒号写成了全角“：”：“title：请示报告”|改成半角冒号，后面空一格，如 title: 请示报告',
  ],
  [
    'b: 1\ntitle：请示',
    '2|冒号写成了全角“：”：“title：请示”|改成半角冒号，后面空一格，如 title: 请示报告',
  ],
  [
    'a: [x, y: 1, z：2\nb: 3',
    '1|冒号写成了全角“：”：“a: [x, y: 1, z：2”|改成半角冒号，后面空一格，如 title: 请示报告',
  ],
  [
    'title:请示报告\nb: 1',
    '1|冒号后面没有空格：“title:请示报告”|冒号后面空一格，如 title: 请示报告',
  ],
  ['a:\n  - id:x\n    b: 1', '2|冒号后面没有空格：“- id:x”|冒号后面空一格，如 title: 请示报告'],
  [
    'a: ["x"，"y"]',
    '1|两项之间的逗号写成了全角“，”：“a: ["x"，"y"]”|改成半角逗号加一个空格，如 ["开会", "办公会"]',
  ],
  [
    'a:\n  - { p: x， c: d }',
    '2|两项之间的逗号写成了全角“，”：“- { p: x， c: d }”|改成半角逗号加一个空格，如 ["开会", "办公会"]',
  ],
  [
    'a: ｛ p: x ｝\nb: 1',
    '1|括号写成了全角：“a: ｛ p: x ｝”|改成半角括号，如 { post: director } 或 [甲, 乙]',
  ],
  // What was begun and not ended.
  [
    'title: [a, b\nkind: sheet\naliases: [x]',
    '1|这一行的 [ 没有配上 ]：“title: [a, b”|在末尾补上 ]',
  ],
  [
    'a: { b: #1, c: d }',
    '1|从 # 起的字被当成了说明，没有读：“#1, c: d }”|值里有 # 就整段加引号，如 "#1 号表"',
  ],
  ['a:\n  - { id: x\n  - { id: y }', '2|这一行的 { 没有配上 }：“- { id: x”|在末尾补上 }'],
  ['title: "请示\nkind: "x"', '1|这一行的引号没有配成对：“title: "请示”|在值的末尾补上 "'],
  ["a: 'x\nb: 1", "1|这一行的引号没有配成对：“a: 'x”|在值的末尾补上 '"],
  [
    'unit: """\nx: 1',
    '1|这一行的引号没有配成对：“unit: """”|引号要成对；引号里的双引号换成中文引号“”',
  ],
  [
    'a: 1\nb: [x, y',
    '2|这一行的 [ 没有配上 ]：“b: [x, y”|在末尾补上 ]；文件到这一行就断了，可能没有存全',
  ],
  ['a: 1\nchapte', '2|这一行没有冒号：“chapte”|写成“字段: 值”；文件到这一行就断了，可能没有存全'],
  // Indents.
  ['a:\n\t- b', '2|缩进用了制表符（Tab）：“- b”|缩进只能用空格，每层两格'],
  [
    'a:\n\u3000- b\n\u3000- c',
    '2|缩进用了全角空格或不换行空格：“- b”|缩进只能用半角空格，每层两格；全文 2 行',
  ],
  ['a:\n\u00a0\u00a0b: 1', '2|缩进用了全角空格或不换行空格：“b: 1”|缩进只能用半角空格，每层两格'],
  [
    'a:\n  b: 1\n c: 2',
    '3|这一行的缩进（1 格）和同一层的别的行不一样：“c: 2”|同一层的行上下对齐，每层多两格空格',
  ],
  [
    'a:\n  b: 1\n   c: 2',
    '3|这一行的缩进（3 格）比上一行（2 格）深：“c: 2”|同一层的行上下对齐，每层多两格空格',
  ],
  ['a:\n  - x\n - y', '3|这一行的缩进和同一个列表的上一项不一样：“- y”|每一项的 - 上下对齐'],
  // Signs that mean something in YAML.
  ['a: b: c', '1|一行里有两个冒号：“a: b: c”|值里有冒号时整段加引号，如 note: "时间：上午"'],
  ['a: @办公室', '1|值不能以 @ 开头：“a: @办公室”|整段加引号，如 "@办公室"'],
  ['a: "C:\\q"', '1|双引号里有单独的反斜杠 \\：“a: "C:\\q"”|写成 \\\\，或把双引号换成单引号'],
  ['a: "x" y', '1|引号或括号后面多了字：“a: "x" y”|引号要成对；引号里的双引号换成中文引号“”'],
  ['a: "x"#c', '1|引号或括号后面紧跟着 #：“a: "x"#c”|# 前面空一格；是文字就写进引号里'],
  ['a: [x]]', '1|多了一个右括号：“a: [x]]”|删去它，或在前面补上左括号'],
  ['a: ["x" "y"]', '1|两项之间少了逗号：“a: ["x" "y"]”|用半角逗号加一个空格隔开，如 [甲, 乙]'],
  ['a: [x,,y]', '1|多了一个逗号：“a: [x,,y]”|删去多的逗号'],
  ['a: |x\n b', '1|这一行读不懂：“a: |x”|值以 >、|、-、? 等符号开头时整段加引号'],
  [
    'a: {{姓名}}',
    '1|括号里还套着括号，却没有字段名：“a: {{姓名}}”|是文字就整段加引号，如 "{{姓名}}"',
  ],
  [': x', '1|冒号前面没有字段名：“: x”|字段名是一个英文词，如 title'],
  // Nothing refers, expands, tags or begins again.
  [
    'unit: *某某中心*',
    '1|值以 * 开头会被当成引用：“*某某中心*”|是文字就加引号，如 "*某某中心*"；这里不能用引用（& 和 *），内容写两遍',
  ],
  [
    'a: &x 1',
    '1|值以 & 开头会被当成引用的标记：“&x”|是文字就加引号，如 "&x"；这里不能用引用（& 和 *），内容写两遍',
  ],
  [
    'a: &a [1]\nb: *a\nc: *a',
    '1|值以 & 开头会被当成引用的标记：“&a”|是文字就加引号，如 "&a"；这里不能用引用（& 和 *），内容写两遍',
  ],
  [
    'a: !!js/function "x"',
    '1|值以 ! 开头会被当成类型标记：“!!js/function”|是文字就加引号，如 "!!js/function"；不是文字就删去',
  ],
  ['<<: { a: 1 }', '1|不能用 << 作字段名|删去这一行'],
  ['__proto__: { a: 1 }', '1|不能用 __proto__ 作字段名|删去这一行'],
  ['? a\n: b', '1|这一行以 ? 开头|是文字就加引号；字段直接写成“字段: 值”'],
  ['%YAML 1.2\n---\na: 1', '1|不能写 % 开头的指令：“%YAML 1.2”|删去这一行'],
  [
    'a: 1\n---\nb: 2',
    '2|文件里有两份内容，从这里的 --- 开始是第二份|删去这一行 ---；确是两份就分成两个文件',
  ],
  [
    'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x',
    '2|这里有合并留下的冲突记号：“<<<<<<< HEAD”|在 <<<<<<<、=======、>>>>>>> 之间选一份留下，删去这三行记号',
  ],
  ['a: 1\nb: 2\na: 3', '3|a 写了两次，第 1 行已经有了|留下一处，删去另一处'],
  ['a:\n  - { b: 1, b: 2 }', '2|b 写了两次，第 2 行已经有了|留下一处，删去另一处'],
  [
    `a: ${'['.repeat(60)}${']'.repeat(60)}`,
    '1|括号或列表一层套一层，套了 61 层，至多 20 层|看看有没有多打的 [、{ 或 -',
  ],
  [
    `a: ${'['.repeat(1400)}${']'.repeat(1400)}`,
    '1|括号或列表一层套一层，套了 1401 层，至多 20 层|看看有没有多打的 [、{ 或 -',
  ],
  [
    `${'- '.repeat(1400)}x`,
    '1|括号或列表一层套一层，套了 1400 层，至多 20 层|看看有没有多打的 [、{ 或 -',
  ],
])('%j is told once, with line, text and cause', (text, expected) => {
  const [fault = '', ...more] = faultsOf(text);
  expect(fault).toBe(expected);
  expect(more).toEqual([]);
});

test('keys given twice are all named, also beside others', () => {
  expect(faultsOf('a: 1\na: 2\nb:\n  c: 1\n  c: 2')).toEqual([
    '2|a 写了两次，第 1 行已经有了|留下一处，删去另一处',
    '5|c 写了两次，第 4 行已经有了|留下一处，删去另一处',
  ]);
});
