/** What the processor stumbles over, told from the text itself: its own words are about code. */
import { quote } from '#domain/reading/fault.ts';
import { alignmentDistance } from '#domain/text/nearest.ts';
import { COMPONENTS, ruleOf } from './components.ts';
import type { BodyFault } from './fault.ts';

/** @returns the fault behind an error of the processor, whose message begins with line and column */
export function explainCompileError(error: unknown, text: string): BodyFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
  const lines = text.split('\n');
  const content = lines[Number(line) - 1] ?? '';
  const rest = content.slice(Number(column) - 1);
  return { line: Number(line), ...explain(message, rest, content) };
}

function explain(message: string, rest: string, content: string): Omit<BodyFault, 'line'> {
  const open = /Expected a closing tag for `<([^>]*)>`/.exec(message)?.[1];
  if (open !== undefined) return notClosed(open, content);
  const mismatch =
    /Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/.exec(
      message,
    );
  if (mismatch) {
    const [, found = '', expected = ''] = mismatch;
    return {
      message: `<${expected}> 用 </${found}> 来结束，配不上：${quote(content)}`,
      hint: `改成 </${expected}>`,
    };
  }
  const extra = /Unexpected closing tag `<\/([^>]*)>`/.exec(message)?.[1];
  if (extra !== undefined) {
    return {
      message: `多了一个 </${extra}>，前面没有 <${extra}>：${quote(content)}`,
      hint: `删去它，或在前面补上 <${extra}>`,
    };
  }
  if (/expression|oxc/.test(message)) return braces(content);
  return tag(rest, content);
}

function notClosed(name: string, content: string): Omit<BodyFault, 'line'> {
  if (ruleOf(name)) {
    return {
      message: `<${name}> 没有结束：${quote(content)}`,
      hint: `在后面写上 </${name}>；内容分几段的，<${name}> 和 </${name}> 各占一行、前后空一行`,
    };
  }
  return unknownTag(name);
}

/** @returns what is wrong with a tag that is none of ours */
export function unknownTag(name: string): Omit<BodyFault, 'line'> {
  const match = Object.keys(COMPONENTS).find((known) => alignmentDistance(name, known) <= 2);
  return {
    message: `不能用的标签：<${name}>`,
    hint:
      match === undefined || !/^[A-Za-z]{2}/.test(name)
        ? `尖括号会被当成代码：文字换成〈〉或（），小于号写“少于”；正文里只能用 ${Object.keys(COMPONENTS).join('、')}`
        : `是不是想写 <${match}>`,
  };
}

/** @returns what is wrong with braces, which would be taken for code */
export function braces(content: string): Omit<BodyFault, 'line'> {
  if (content.startsWith('#') && content.includes('{#')) {
    return {
      message: `标题的锚点写法不对：${quote(content)}`,
      hint: '# 后面空一格，锚点放在行末，只用小写字母、数字和连字符，如 ## 红线 {#red-lines}',
    };
  }
  return {
    message: `花括号里的内容会被当成代码：${quote(content)}`,
    hint: '去掉花括号，或换成（）',
  };
}

function tag(rest: string, content: string): Omit<BodyFault, 'line'> {
  const found = quote(rest === '' ? content : rest);
  if (rest.startsWith('<!--')) {
    return { message: `正文里不能写注释：${found}`, hint: '删去这一段' };
  }
  if (/^<[!?]/.test(rest)) return { message: `正文里不能写代码：${found}`, hint: '删去这一段' };
  const name = /^<\/?\s*([\p{L}_$][\p{L}\p{N}_.:-]*)/u.exec(rest)?.[1];
  if (name !== undefined && ruleOf(name)) {
    return {
      message: `<${name}> 这个标签没有写完整：${found}`,
      hint: `属性用半角的双引号，值里不能再有双引号，照这样写：${ruleOf(name)?.example ?? ''}`,
    };
  }
  if (/^<(?:https?|mailto):/.test(rest)) {
    return { message: `正文里不能有别的网站的网址：${found}`, hint: '写出名称，不写网址' };
  }
  if (name !== undefined) return unknownTag(name);
  return {
    message: `小于号 < 会被当成标签的开头：${found}`,
    hint: '写成“少于”“不到”，或用全角的＜',
  };
}
