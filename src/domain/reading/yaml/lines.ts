import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { PathStep } from '#domain/content/place.ts';

/** @returns the offset of the deepest part of a path that is there; a key stands for its value */
export function offsetOf(root: unknown, path: readonly PathStep[]): number {
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
    const pair = node.items.find(({ key }) => keyOf(key) === step);
    return pair && { node: pair.value, at: pair.key };
  }
  if (!isSeq(node)) return undefined;
  const item =
    typeof step === 'object'
      ? node.items.find((each) => isMap(each) && each.get('id') === step.id)
      : node.items[Number(step)];
  return item === undefined ? undefined : { node: item, at: item };
}

/** @returns a plain value as it was written, such as 1.0 for a number; undefined where there is none */
export function sourceOf(root: unknown, path: readonly PathStep[]): string | undefined {
  let node = root;
  for (const step of path) node = inside(node, step)?.node;
  return isScalar(node) ? node.source : undefined;
}

/** @returns the words of a key as they are looked up in data */
export function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** @returns where a node begins; undefined for what was left out, such as the value of an empty key */
export function startOf(node: unknown): number | undefined {
  // Keys, values and items of a composed document are nodes or null.
  return (node as Node | null)?.range?.[0];
}
