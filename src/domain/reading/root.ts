import { quote, type Fault } from './fault.ts';
import { SLIPS } from './yaml/slips.ts';

const HINT = '最外层一行一个字段，写成“字段: 值”，如 title: 请示报告';

/** @returns what is wrong with a file that holds no keys at its outermost level */
export function findRootFaults(yaml: string, data: unknown): Fault[] {
  if (data === undefined) {
    return yaml.trim() === ''
      ? [{ line: 1, message: '两行 --- 之间是空的，没有页面信息', hint: HINT }]
      : [{ line: 1, message: '文件里只有注释，没有内容', hint: HINT }];
  }
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return [];
  const lines = yaml.split('\n');
  const at = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line) && line !== '---');
  const found = lines[at] ?? '';
  const slip = SLIPS.find(({ test }) => test.test(found));
  if (slip) return [{ line: at + 1, message: `${slip.message}：${quote(found)}`, hint: slip.hint }];
  const what = Array.isArray(data) ? '一个列表' : '一段文字';
  return [
    { line: at + 1, message: `最外层应当是字段，写的却是${what}：${quote(found)}`, hint: HINT },
  ];
}
