/** YAML as content uses it: plain values, lists and keys, each with its line. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import type { PathStep } from '#domain/content/place.ts';
import type { Problem } from '#domain/content/problem.ts';

export interface YamlData {
  readonly data: unknown;
  /** The line within the text, from 1, of the deepest part of a path that is there. */
  readonly lineOf: (path: readonly PathStep[]) => number;
}

/** A mistake of writing, with its line within the text, from 1. */
export type YamlProblem = Omit<Problem, 'file' | 'line'> & { readonly line: number };

/** @returns the data of a YAML text, or its first mistakes of writing */
export function parseYaml(text: string): YamlData | readonly YamlProblem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  if (document.errors.length > 0) {
    return document.errors.slice(0, 1).map((error) => {
      const line = lineCounter.linePos(error.pos[0]).line;
      return {
        line,
        field: '',
        message: `YAML 写法有误：${text.split('\n')[line - 1]?.trim() ?? ''}`,
        hint: '常见原因：冒号后没有空格，少了逗号、括号或引号，用了中文的冒号逗号，缩进没有对齐（看这一行和上一行）',
      };
    });
  }
  return {
    data: document.toJS(),
    lineOf: (path) => lineCounter.linePos(offsetOf(document.contents, path)).line,
  };
}

/** The offset of the deepest part of a path that is there; a key stands for its value. */
function offsetOf(root: unknown, path: readonly PathStep[]): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    const next = inside(node, step);
    if (next === undefined) break;
    offset = startOf(next.at) ?? offset;
    node = next.node;
  }
  return offset;
}

function inside(node: unknown, step: PathStep): { node: unknown; at: unknown } | undefined {
  if (isMap(node) && typeof step === 'string') {
    const pair: Pair | undefined = node.items.find(({ key }) => keyOf(key) === step);
    return pair && { node: pair.value, at: pair.key };
  }
  if (!isSeq(node)) return undefined;
  const item =
    typeof step === 'object'
      ? node.items.find((each) => isMap(each) && each.get('id') === step.id)
      : node.items[Number(step)];
  return item === undefined ? undefined : { node: item, at: item };
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
