import { quote, type Fault } from '../fault.ts';
import type { Piece } from './tokens.ts';

/** @returns the first piece of each kind that content may not use: whatever refers, expands or begins another document */
export function findPieceFaults(pieces: readonly Piece[]): Fault[] {
  const seen = new Set<string>();
  return pieces.flatMap(({ kind, source, line }) => {
    const fault = faultOf(kind, source);
    // What is marked is then referred to: one mistake.
    const group = kind === 'alias' ? 'anchor' : kind;
    if (!fault || seen.has(group)) return [];
    seen.add(group);
    return [{ line, ...fault }];
  });
}

function faultOf(
  kind: Piece['kind'],
  source: string,
): { readonly message: string; readonly hint: string } | undefined {
  const quoted = `是文字就加引号，如 "${source.slice(0, 20)}"`;
  const reference = `${quoted}；这里不能用引用（& 和 *），内容写两遍`;
  switch (kind) {
    case 'alias':
      return { message: `值以 * 开头会被当成引用：${quote(source)}`, hint: reference };
    case 'anchor':
      return { message: `值以 & 开头会被当成引用的标记：${quote(source)}`, hint: reference };
    case 'tag':
      return {
        message: `值以 ! 开头会被当成类型标记：${quote(source)}`,
        hint: `${quoted}；不是文字就删去`,
      };
    case 'directive':
      return { message: `不能写 % 开头的指令：${quote(source)}`, hint: '删去这一行' };
    case 'explicit-key-ind':
      return { message: '这一行以 ? 开头', hint: '是文字就加引号；字段直接写成“字段: 值”' };
    case 'document':
      return {
        message: '文件里有两份内容，从这里的 --- 开始是第二份',
        hint: '删去这一行 ---；确是两份就分成两个文件',
      };
    default:
      return undefined;
  }
}
