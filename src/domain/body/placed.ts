/** The nodes of a running text, each with where it stands. */
import type { BodyNode } from './compile.ts';

/** A node with those that it stands in, from the root. */
export interface Placed {
  readonly node: BodyNode;
  readonly above: readonly BodyNode[];
  readonly line: number;
}

/** How deep lists, quotes and components may stand within each other. */
export const DEEPEST = 12;

/** @returns every node in reading order */
export function place(root: BodyNode): Placed[] {
  const placed: Placed[] = [];
  const open: Placed[] = [{ node: root, above: [], line: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, above, line } = next;
    placed.push(next);
    // Deeper nodes are of no interest once the text is refused.
    if (above.length > DEEPEST) continue;
    const children = (node.children ?? []).map((child) => ({
      node: child,
      above: [...above, node],
      line: child.position?.start.line ?? line,
    }));
    open.push(...children.toReversed());
  }
  return placed;
}

/** @returns what a node says, without its marks */
export function wordsOf({ value = '', children = [] }: BodyNode): string {
  return `${value}${children.map(wordsOf).join('')}`.trim();
}
