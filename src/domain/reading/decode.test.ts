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

test.each([
  ['89504e47', ' PNG 图片'],
  ['ffd8ff', ' JPEG 图片'],
  ['47494638', ' GIF 图片'],
  ['25504446', ' PDF 文件'],
  ['504b0304', ' Word、Excel（docx、xlsx）或压缩文件（zip）'],
  ['d0cf11e0', '旧版 Word 或 Excel 文件（doc、xls）'],
  ['52617221', '压缩文件（rar）'],
  ['377abcaf', '压缩文件（7z）'],
  ['1f8b', '压缩文件（gz）'],
])('what begins with %s is called%s', (start, name) => {
  const begun = [...Buffer.from(start, 'hex')];
  expect(faultsOf(bytes(...begun, 0x61, 0x0a))).toEqual([
    `|这是${name}，只是改了名字|这里要的是文字：换回原来的文件，或照 CONTRIBUTING.md 重新写`,
  ]);
  // A byte of it changed is no such file.
  const [first = 0, ...others] = begun;
  expect(faultsOf(bytes(first ^ 1, ...others)).join()).not.toContain('只是改了名字');
});

const SAVE_AS_UTF8 =
  '另存为 UTF-8 再试。记事本：另存为，编码选 UTF-8；WPS：另存为纯文本，编码选 UTF-8；VS Code：点右下角的编码，选“通过编码保存”，再选 UTF-8';

test('other encodings are told with how to save as UTF-8', () => {
  expect(faultsOf(GBK)).toEqual([
    `|文件是用 GBK（GB18030，记事本里叫 ANSI）编码保存的|${SAVE_AS_UTF8}`,
  ]);
  expect(faultsOf(utf16('\uFEFFa', true))).toEqual([
    `|文件是用 UTF-16（Unicode）编码保存的|${SAVE_AS_UTF8}`,
  ]);
  expect(faultsOf(bytes(...Array.from({ length: 4 }, () => [0xa9, 0xff]).flat()))).toEqual([
    `|文件不是 UTF-8 编码，也认不出是哪种编码|${SAVE_AS_UTF8}`,
  ]);
});

test('UTF-16 without a mark is told by the empty bytes on one side', () => {
  expect(faultsOf(utf16('title: use', true))[0]).toContain('UTF-16');
  expect(faultsOf(utf16('title: use', false))[0]).toContain('UTF-16');
  expect(faultsOf(utf16('abcde', true))[0]).toContain('UTF-16');
  // Four empty bytes are too few to say so; half a mark is none.
  expect(faultsOf(utf16('abcd', true))[0]).toContain('NUL');
  expect(faultsOf(new Uint8Array(40))[0]).toContain('NUL');
  expect(faultsOf(bytes(0xff, 0x61, 0x62))[0]).not.toContain('UTF-16');
  expect(faultsOf(bytes(0xfe, 0x61, 0x62))[0]).not.toContain('UTF-16');
  expect(faultsOf(bytes(0x61, 0xfe, 0x62))[0]).not.toContain('UTF-16');
  // Every twentieth is not enough.
  const rare = `${'中文字'.repeat(40)}${'a'.repeat(4)}`;
  expect(faultsOf(utf16(rare, true))[0] ?? '').not.toContain('UTF-16');
});

test('a few broken bytes are told with their line, more than that with the encoding', () => {
  const broken = (count: number, text = '') =>
    Uint8Array.from([...utf8(text), ...Array.from({ length: count }, () => 0xff)]);
  expect(faultsOf(broken(3, 'a\n'))[0]).toMatch(/^2\|这一行有不完整的字：3 处/);
  expect(faultsOf(broken(4, 'a\n'))[0]).toMatch(/^\|文件不是 UTF-8 编码/);
  expect(faultsOf(broken(4, `${'字'.repeat(60)}\n`))[0]).toMatch(/^2\|这一行有不完整的字：4 处/);
  expect(faultsOf(broken(4, `${'a'.repeat(60)}\n`))[0]).toMatch(/^\|文件不是 UTF-8 编码/);
});

test('GBK is told by its text being Chinese', () => {
  // 用印 six times, then Greek letters, which stand in no Chinese text.
  const chinese = Array.from({ length: 6 }, () => [0xd3, 0xc3, 0xd3, 0xa1]).flat();
  const greek = (count: number) => Array.from({ length: count }, () => [0xa6, 0xa1]).flat();
  expect(faultsOf(bytes(...chinese, ...greek(1)))[0]).toContain('GBK');
  expect(faultsOf(bytes(...chinese, ...greek(3)))[0]).toContain('认不出');
  // Its signs and punctuation are Chinese as well: （，。“”
  const signs = [0xa3, 0xa8, 0xa3, 0xac, 0xa1, 0xa3, 0xa1, 0xb0, 0xa1, 0xb1];
  expect(faultsOf(bytes(...signs, ...signs))[0]).toContain('GBK');
});

test.each([
  [5_000_001, '5 MB'],
  [5_060_000, '5.1 MB'],
  [50_000_000, '50 MB'],
])('%d bytes are too many, and called %s', (size, said) => {
  expect(faultsOf(new Uint8Array(size))).toEqual([
    `|文件有 ${said}，一个文件至多 5 MB|看看是不是粘进了图片或别的文件；内容确实多就拆成几个文件`,
  ]);
});

test('5,000,000 bytes are not too many', () => {
  const picture = new Uint8Array(5_000_000);
  picture.set([0x89, 0x50, 0x4e, 0x47]);
  expect(faultsOf(picture)[0]).toContain('PNG');
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
  ['a\u0001b', '1|这一行有看不见的字符：控制字符（U+0001）'],
  ['a\u000bb', '1|这一行有看不见的字符：垂直制表符（U+000B）'],
  ['a\u000cb', '1|这一行有看不见的字符：换页符（U+000C）'],
  ['a\u001bb', '1|这一行有看不见的字符：转义符 ESC（U+001B）'],
  ['a\u007fb', '1|这一行有看不见的字符：删除符 DEL（U+007F）'],
  ['a\u00adb', '1|这一行有看不见的字符：软连字符（U+00AD）'],
  ['a\u200cb', '1|这一行有看不见的字符：零宽不连字符（U+200C）'],
  ['a\u200db', '1|这一行有看不见的字符：零宽连字符（U+200D）'],
  ['a\u2028b', '1|这一行有看不见的字符：行分隔符（U+2028）'],
  ['a\u2029b', '1|这一行有看不见的字符：段分隔符（U+2029）'],
  ['a\u2060b', '1|这一行有看不见的字符：零宽的词连接符（U+2060）'],
  ['a\u2061b', '1|这一行有看不见的字符：不可见字符（U+2061）'],
  [
    `${'左'.repeat(30)}\u200b${'右'.repeat(30)}`,
    `1|这一行有看不见的字符：零宽空格（U+200B）：“${'左'.repeat(15)}⟨U+200B⟩${'右'.repeat(14)}”|`,
  ],
  [
    'a\uFFFDb',
    '1|这一行有看不见的字符：乱码替换符 �（U+FFFD）：“a�b”|原来的字已经丢了：照原文重写这里',
  ],
  [
    '正文\r\rimport "x"\n',
    '1|这一行有看不见的字符：单独的回车 CR（U+000D），全文 2 处：“正文⟨U+000D⟩⟨U+000D⟩import "x"”|换行要用 LF 或 CRLF：把这里重新换行',
  ],
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

test('a line may have 3,000 characters', () => {
  expect(faultsOf('字'.repeat(3000))).toEqual([]);
  expect(faultsOf('字'.repeat(3001))[0]).toContain('1|这一行有 3001 个字符，一行至多 3000 个');
});

test('what Chinese text needs is left alone', () => {
  expect(faultsOf('年　月　日\t“〔2026〕1 号”……——😀㎡')).toEqual([]);
});
