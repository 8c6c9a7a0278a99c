/** From the parser's error to the most probable cause, in words of the file. */
import type { LineCounter, YAMLParseError } from 'yaml';
import { quote, type Fault } from '../fault.ts';
import { SLIPS } from './slips.ts';
import type { Piece } from './tokens.ts';

interface Failure {
  readonly text: string;
  readonly error: YAMLParseError;
  readonly lineCounter: LineCounter;
  readonly pieces: readonly Piece[];
}

/** @returns the fault that most probably led to the error, with the line in which it stands */
export function diagnose({ text, error, lineCounter, pieces }: Failure): Fault {
  const lines = text.split('\n');
  const errorLine = lastWritten(lines, lineCounter.linePos(error.pos[0]).line);
  const torn = pieces.find(({ kind, line }) => kind === 'quote' && line <= errorLine);
  const slip = findSlip(lines, torn ? Math.min(torn.line, errorLine) : errorLine);
  if (slip) return slip;
  if (torn) {
    const content = lines[torn.line - 1] ?? '';
    return {
      line: torn.line,
      message: `这一行的引号没有配成对：${quote(content)}`,
      hint: `在值的末尾补上 ${torn.source.charAt(0)}${cutOff(lines, torn.line)}`,
    };
  }
  const open = pieces.find(({ kind, line }) => kind === 'bracket' && line <= errorLine);
  if (open) {
    const cut = behindHash(lines[open.line - 1] ?? '');
    if (cut !== undefined) {
      return {
        line: open.line,
        message: `从 # 起的字被当成了说明，没有读：“${cut}”`,
        hint: '值里有 # 就整段加引号，如 "#1 号表"',
      };
    }
    return {
      line: open.line,
      message: `这一行的 ${open.source} 没有配上 ${open.source === '[' ? ']' : '}'}：${quote(lines[open.line - 1] ?? '')}`,
      hint: `在末尾补上 ${open.source === '[' ? ']' : '}'}${cutOff(lines, open.line)}`,
    };
  }
  const tooDeep = deeperBelow(error, lines, errorLine);
  return tooDeep ?? { line: errorLine, ...explain(error, lines, errorLine) };
}

/** What a line says behind a # that its writer meant as part of a value: the bracket is closed there. */
function behindHash(line: string): string | undefined {
  const at = line.search(/\s#/);
  const cut = line.slice(at + 1).trim();
  return at >= 0 && /[}\]]/.test(cut) ? cut : undefined;
}

/** A line that stands deeper than its neighbour is read as if it went on with the value above. */
function deeperBelow(
  { code }: YAMLParseError,
  lines: readonly string[],
  line: number,
): Fault | undefined {
  const [content = '', below = ''] = lines.slice(line - 1);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || content.split(/:\s/).length > 2) return undefined;
  if (indentOf(below) <= indentOf(content)) return undefined;
  return {
    line: line + 1,
    message: `这一行的缩进（${indentOf(below)} 格）比上一行（${indentOf(content)} 格）深：${quote(below)}`,
    hint: '同一层的行上下对齐，每层多两格空格',
  };
}

/** A slip of the keyboard in the line of the error, the line above it, or the first such line before them. */
function findSlip(lines: readonly string[], errorLine: number): Fault | undefined {
  const above = lastWritten(lines, errorLine - 1);
  for (const line of [errorLine, above]) {
    const content = lines[line - 1] ?? '';
    const slip = SLIPS.find(({ test }) => test.test(content));
    if (slip) return { line, message: `${slip.message}：${quote(content)}`, hint: slip.hint };
  }
  return undefined;
}

/** The line itself, or the last one above it that holds more than a comment. */
function lastWritten(lines: readonly string[], line: number): number {
  for (let number = Math.min(line, lines.length); number > 1; number -= 1) {
    if (!/^\s*(?:#|$)/.test(lines[number - 1] ?? '')) return number;
  }
  return 1;
}

/** What is left open in the last line was probably not saved whole. */
function cutOff(lines: readonly string[], line: number): string {
  return line === lastWritten(lines, lines.length) ? '；文件到这一行就断了，可能没有存全' : '';
}

function explain(
  { code, message }: YAMLParseError,
  lines: readonly string[],
  line: number,
): Pick<Fault, 'message' | 'hint'> {
  const content = lines[line - 1] ?? '';
  const say = (what: string, hint: string) => ({ message: `${what}：${quote(content)}`, hint });
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /sequence/.test(message)
        ? say('这一行的缩进和同一个列表的上一项不一样', '每一项的 - 上下对齐')
        : say('一行里有两个冒号', '值里有冒号时整段加引号，如 note: "时间：上午"');
    case 'BAD_INDENT':
      return say(
        `这一行的缩进（${indentOf(content)} 格）和同一层的别的行不一样`,
        '同一层的行上下对齐，每层多两格空格',
      );
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      if (/followed by map values|single line/.test(message)) {
        return say('这一行没有冒号', `写成“字段: 值”${cutOff(lines, line)}`);
      }
      if (/Comments must be/.test(message)) {
        return say('引号或括号后面紧跟着 #', '# 前面空一格；是文字就写进引号里');
      }
      return say('两项之间少了逗号', '用半角逗号加一个空格隔开，如 [甲, 乙]');
    case 'BAD_SCALAR_START':
      return say(
        `值不能以 ${/(\S)$/.exec(message)?.[1] ?? '这个符号'} 开头`,
        '整段加引号，如 "@办公室"',
      );
    case 'BAD_DQ_ESCAPE':
      return say('双引号里有单独的反斜杠 \\', '写成 \\\\，或把双引号换成单引号');
    case 'BLOCK_IN_FLOW':
      return say('括号里少了逗号，或换了写法', '括号里写成 { 字段: 值, 字段: 值 }');
    case 'UNEXPECTED_TOKEN':
      if (/-end token/.test(message)) return say('多了一个右括号', '删去它，或在前面补上左括号');
      if (/node end/.test(message) && !/["'[\]{}]/.test(content)) {
        return say(
          '这一行和上面的写法接不上',
          '上面是列表的，这一行也以 - 开头；同一层的行上下对齐',
        );
      }
      if (/node end/.test(message)) {
        return say(
          content.split('"').length % 2 === 0 ? '这一行的引号没有配成对' : '引号或括号后面多了字',
          '引号要成对；引号里的双引号换成中文引号“”',
        );
      }
      if (/Unexpected (?:,|empty item)/.test(message)) {
        return say('多了一个逗号', '删去多的逗号');
      }
      return say('这一行读不懂', '值以 >、|、-、? 等符号开头时整段加引号');
    default:
      return say('这一行读不懂', '对照上面几行的写法：字段、半角冒号、空格、值');
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
