import { isMap, isScalar, isSeq, type LineCounter, type Pair } from 'yaml';
import { quote, type Fault } from '../fault.ts';
import { keyOf, startOf } from './lines.ts';

/** Names that JavaScript keeps for itself, and the merge key of older YAML. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** @returns keys given twice, with both lines, and keys that are no words */
export function findKeyFaults(contents: unknown, text: string, lineCounter: LineCounter): Fault[] {
  const within = (node: unknown) => findKeyFaults(node, text, lineCounter);
  const lineOf = (node: unknown) => lineCounter.linePos(startOf(node) ?? 0).line;
  if (isSeq(contents)) return contents.items.flatMap(within);
  if (!isMap(contents)) return [];
  const first = new Map<string, Pair>();
  return contents.items.flatMap((pair) => {
    const name = keyOf(pair.key);
    const line = lineOf(pair.key);
    const earlier = first.get(name);
    if (!earlier) first.set(name, pair);
    const inner = within(pair.value);
    if (earlier) {
      return [
        ...inner,
        {
          line,
          field: name,
          message: `${name} 写了两次，第 ${lineOf(earlier.key)} 行已经有了`,
          hint: '留下一处，删去另一处',
        },
      ];
    }
    const strange = strangeKey(pair.key, () => text.split('\n')[line - 1] ?? '');
    return strange ? [...inner, { line, ...strange }] : inner;
  });
}

function strangeKey(key: unknown, written: () => string): Fault | undefined {
  if (isMap(key) || isSeq(key)) {
    return {
      message: `括号里还套着括号，却没有字段名：${quote(written())}`,
      hint: '是文字就整段加引号，如 "{{姓名}}"',
    };
  }
  if (!isScalar(key) || key.value === null) {
    return {
      message: `冒号前面没有字段名：${quote(written())}`,
      hint: '字段名是一个英文词，如 title',
    };
  }
  const name = String(key.value);
  if (!REFUSED.has(name)) return undefined;
  return { field: name, message: `不能用 ${name} 作字段名`, hint: '删去这一行' };
}
