import { quote, type Fault } from './fault.ts';

/** A file of MDX cut in two. Lines are counted from 1 within the file. */
export interface Halves {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const HINT = '页面信息写在两行 --- 之间，放在文件最前面，每行三个半角减号，前后没有空格';

/** @returns the front matter and the body of a file of MDX, or why they cannot be told apart */
export function splitFrontMatter(text: string): Halves | Fault {
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (first !== '---') return notBegun(lines, first);
  const end = lines.indexOf('---', 1);
  if (end === -1) {
    const almost = lines.findIndex((line, index) => index > 0 && isAlmostMark(line));
    if (almost !== -1) return { line: almost + 1, ...almostMark(lines[almost] ?? '') };
    return {
      line: lines.length,
      message: '页面信息没有结束：第 1 行的 --- 后面找不到第二行 ---',
      hint: '在页面信息和正文之间加一行 ---；文件也可能没有存全',
    };
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function notBegun(lines: readonly string[], first: string): Fault {
  const written = lines.findIndex((line) => line.trim() !== '');
  if (lines[written]?.trim() === '---' && written > 0) {
    return { line: 1, message: `开头多了 ${written} 个空行，--- 要在第 1 行`, hint: HINT };
  }
  if (isAlmostMark(first)) return { line: 1, ...almostMark(first) };
  return { line: 1, message: `第 1 行应当是 ---，写的却是${quote(first)}`, hint: HINT };
}

/** Three strokes with a blank too many, or those of another keyboard. */
function isAlmostMark(line: string): boolean {
  return /^\s*[-－—–─+]{2,6}\s*$/.test(line) && line !== '---';
}

function almostMark(line: string): Pick<Fault, 'message' | 'hint'> {
  const blank = line.trim() === '---';
  return {
    message: blank
      ? `--- 的前后多了空格：“${line.replaceAll(' ', '␠')}”`
      : `应当是三个半角减号 ---，写的却是${quote(line)}`,
    hint: HINT,
  };
}
