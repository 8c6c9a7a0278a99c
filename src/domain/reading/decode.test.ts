import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

/** What is wrong with a file, as one line a fault: line, message, remedy. */
function faultsOf(content: Uint8Array | string): string[] {
  const result = decode(typeof content === 'string' ? utf8(content) : content);
  if (typeof result === 'string') return [];
  return result.map(({ line, message, hint }) => `${line ?? ''}|${message}|${hint ?? ''}`);
}

test('text comes without byte order mark, with LF and composed characters', () => {
  expect(decode(utf8('\uFEFFa: 用印\r\nb: e\u0301\r\n'))).toBe('a: 用印\nb: é\n');
});

/** 用印审批 in GB18030. */
const GBK = bytes(0xd3, 0xc3, 0xd3, 0xa1, 0xc9, 0xf3, 0xc5, 0xfa, 0x0a, 0xd3, 0xc3, 0xd3, 0xa1);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((each) => {
      const code = each.charCodeAt(0);
      const pair = [code & 255, code >> 8];
      return little ? pair : pair.reverse();
    }),
  );

test.each([
  ['GBK', GBK, '文件是用 GBK（GB18030，记事本里叫 ANSI）编码保存的|另存为 UTF-8 再试'],
  ['UTF-16 LE', utf16('\uFEFFtitle: 用印', true), '文件是用 UTF-16（Unicode）编码保存的|另存为'],
  ['UTF-16 BE', utf16('\uFEFFtitle: 用印', false), '文件是用 UTF-16（Unicode）编码保存的|'],
  ['UTF-16 without a mark', utf16('title: 用印审批单', true), 'UTF-16'],
  [
    'a picture',
    bytes(0x89, 0x50, 0x4e, 0x47, 13, 10),
    '这是 PNG 图片，只是改了名字|这里要的是文字',
  ],
  ['a Word file', bytes(0x50, 0x4b, 3, 4, 0, 0), '这是 Word、Excel（docx、xlsx）或压缩文件'],
  ['other bytes', bytes(0xc0, 0, 0xc0, 1, 0xc0, 2, 0xff, 0xff, 0xff, 0xfe), '这不是文字文件'],
  ['another encoding', bytes(0xa9, 0xff, 0xa9, 0xff, 0xa9, 0xff, 0xa9, 0xff), '认不出是哪种编码'],
  ['51 MB', new Uint8Array(51_000_000), '文件有 51 MB，一个文件至多 5 MB|看看是不是粘进了图片'],
])('%s is named, without a line', (_, content, expected) => {
  const [fault = '', ...more] = faultsOf(content);
  expect(fault).toContain(`|`);
  expect(fault.startsWith('|')).toBe(true);
  expect(fault).toContain(expected);
  expect(more).toEqual([]);
});

test('a byte lost at the end names its line', () => {
  expect(faultsOf(utf8('a: 用\nb: 印').slice(0, -1))).toEqual([
    '2|这一行有不完整的字：1 处字节不是 UTF-8|文件可能没有存全或被截断：换回原来的文件，或删去乱码重写',
  ]);
});

test.each([
  ['a\u0000b', '1|这一行有看不见的字符：空字符 NUL（U+0000）：“a⟨U+0000⟩b”|'],
  ['x\na\u0008b', '2|这一行有看不见的字符：退格符（U+0008）：“a⟨U+0008⟩b”|'],
  ['a\u202eb', '1|这一行有看不见的字符：改变文字方向的字符（U+202E）'],
  ['ti\u200btle: a', '1|这一行有看不见的字符：零宽空格（U+200B）：“ti⟨U+200B⟩tle: a”|多半是从网页'],
  ['a\uFEFFb', '1|这一行有看不见的字符：夹在中间的字节顺序标记 BOM（U+FEFF）'],
  ['a\uFFFDb', '1|这一行有看不见的字符：乱码替换符 �（U+FFFD）'],
  ['a\uE000b', '1|这一行有看不见的字符：私用区字符，换一台电脑就显示不出来（U+E000）'],
  ['a\u0085b', '1|这一行有看不见的字符：下一行符 NEL（U+0085）'],
  ['正文\r\rimport "x"\n', '1|这一行有看不见的字符：单独的回车 CR（U+000D），全文 2 处'],
])('%j is named with its line', (text, expected) => {
  const [fault = '', ...more] = faultsOf(text);
  expect(fault).toContain(expected);
  expect(more).toEqual([]);
});

test('each kind of unseen character is told once, with how often it stands', () => {
  expect(faultsOf('\u0007a\u0007\n\u0008')).toEqual([
    '1|这一行有看不见的字符：响铃符（U+0007），全文 2 处：“⟨U+0007⟩a⟨U+0007⟩”|多半是从网页或别的软件粘来的：删去这里，重新打一遍',
    '2|这一行有看不见的字符：退格符（U+0008）：“⟨U+0008⟩”|多半是从网页或别的软件粘来的：删去这里，重新打一遍',
  ]);
});

test('line ends of old Macs are told once', () => {
  expect(faultsOf('a: 1\rb: 2\rc: 3\r')).toEqual([
    '|换行是旧苹果格式（只有回车 CR），整个文件连成了一行|另存为时换行选 LF 或 CRLF；VS Code 里点右下角的 CR 或 LF 来改',
  ]);
});

test('a line of 200,000 characters is answered with its length and its beginning', () => {
  expect(faultsOf(`a\n图: ${'字'.repeat(200_000)}`)).toEqual([
    `2|这一行有 200003 个字符，一行至多 3000 个：“图: ${'字'.repeat(37)}…”|看看是不是粘进了图片或代码；是文字就分成几段`,
  ]);
});

test('what Chinese text needs is left alone', () => {
  expect(faultsOf('年　月　日\t“〔2026〕1 号”……——😀㎡')).toEqual([]);
});
