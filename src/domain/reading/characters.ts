/** Characters that nobody sees and everything stumbles over. */
import { codeOf, quote, type Fault } from './fault.ts';

/** Characters a line may have: the longest today has 300. */
const LONGEST_LINE = 3000;

/**
 * Controls except tab and line feed; marks of direction; what has no width; private use; halves of characters; what Unicode
 * leaves out.
 */
const REFUSED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff\ue000-\uf8ff\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]/gu;

const NAMES: Readonly<Record<string, string>> = {
  '\u0000': '空字符 NUL',
  '\u0007': '响铃符',
  '\u0008': '退格符',
  '\u000b': '垂直制表符',
  '\u000c': '换页符',
  '\u000d': '单独的回车 CR',
  '\u001b': '转义符 ESC',
  '\u007f': '删除符 DEL',
  '\u0085': '下一行符 NEL',
  '\u00ad': '软连字符',
  '\u200b': '零宽空格',
  '\u200c': '零宽不连字符',
  '\u200d': '零宽连字符',
  '\u2028': '行分隔符',
  '\u2029': '段分隔符',
  '\u2060': '零宽的词连接符',
  '\ufeff': '夹在中间的字节顺序标记 BOM',
  '\ufffd': '乱码替换符 �',
};

/** @returns what is wrong with the characters of a text: each unseen one once, with its first line, and lines too long */
export function findCharacterFaults(text: string): Fault[] {
  const lines = text.split('\n');
  if (lines.length === 1 && text.split('\r').length > 2) {
    return [
      {
        message: '换行是旧苹果格式（只有回车 CR），整个文件连成了一行',
        hint: '另存为时换行选 LF 或 CRLF；VS Code 里点右下角的 CR 或 LF 来改',
      },
    ];
  }
  return [...longLines(lines), ...unseen(lines)];
}

/**
 * The same of a value that was read: what a file writes as an escape, as in "\\u202e", nobody sees in the file either.
 *
 * @returns what is wrong with it; nothing where every character is one that can be seen
 */
export function findEscapedFaults(value: string): Fault[] {
  return unseen(value.split('\n'));
}

function longLines(lines: readonly string[]): Fault[] {
  return lines.flatMap((content, index) =>
    content.length <= LONGEST_LINE
      ? []
      : [
          {
            line: index + 1,
            message: `这一行有 ${content.length} 个字符，一行至多 ${LONGEST_LINE} 个：${quote(content)}`,
            hint: '看看是不是粘进了图片或代码；是文字就分成几段',
          },
        ],
  );
}

function unseen(lines: readonly string[]): Fault[] {
  const found = new Map<string, { line: number; content: string; count: number }>();
  lines.forEach((content, index) => {
    for (const [character] of content.matchAll(REFUSED)) {
      const earlier = found.get(character);
      if (earlier) earlier.count += 1;
      else found.set(character, { line: index + 1, content, count: 1 });
    }
  });
  return [...found].map(([character, { line, content, count }]) => ({
    line,
    message: `这一行有看不见的字符：${nameOf(character)}（${codeOf(character)}）${count > 1 ? `，全文 ${count} 处` : ''}：${quote(around(content, character))}`,
    hint: hintFor(character),
  }));
}

/** A few characters on both sides, so that the place can be found in a long line. */
function around(content: string, character: string): string {
  const at = content.indexOf(character);
  return content.slice(Math.max(0, at - 15), at + 15);
}

function nameOf(character: string): string {
  const named = NAMES[character];
  if (named) return named;
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)) return '改变文字方向的字符';
  if (/\p{Co}/u.test(character)) return '私用区字符，换一台电脑就显示不出来';
  if (/\p{Cs}/u.test(character)) return '半个字符';
  return /\p{Cc}/u.test(character) ? '控制字符' : '不可见字符';
}

function hintFor(character: string): string {
  if (character === '\r') return '换行要用 LF 或 CRLF：把这里重新换行';
  if (character === '\ufffd') return '原来的字已经丢了：照原文重写这里';
  return '多半是从网页或别的软件粘来的：删去这里，重新打一遍';
}
