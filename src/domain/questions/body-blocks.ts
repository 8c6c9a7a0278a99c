/** What a running text prints, block by block, as far as that is known before its page is built. */
import type { BodyNode } from '#domain/body/compile.ts';
import type { Block } from '#domain/search/index/page-source.ts';

/** What components print within a line. */
export interface Printed {
  /** A citation, with its article, empty where none is named, and the mark of one that was not read. */
  readonly cite: (regulation: string, article: string) => string;
  /** What an office sets itself, or the words for its absence. */
  readonly local: (id: string) => string;
  /** The limit of the procedure; empty where there is none. */
  readonly total: string;
}

/** Parts that a reader sees as one line. */
const LINES: ReadonlySet<string> = new Set(['paragraph', 'tableCell']);

/**
 * @param node a running text that the check of bodies has found whole, or a part of it
 * @param printed what its components print
 * @returns its headings, paragraphs, items and cells in reading order
 */
export function bodyBlocks(node: BodyNode, printed: Printed): Block[] {
  const text = lineOf(node, printed);
  if (node.type === 'heading') {
    const id = node.data?.hProperties?.['id'];
    const section = typeof id === 'string' ? { section: { id, title: text } } : {};
    return [{ text, level: node.depth ?? 0, ...section }];
  }
  const { children = [] } = node;
  if (LINES.has(node.type) || children.length === 0) return [{ text, level: 0 }];
  const title = node.name === 'Example' ? [{ text: attributeOf(node, 'title'), level: 0 }] : [];
  return [...title, ...children.flatMap((child) => bodyBlocks(child, printed))];
}

function lineOf(node: BodyNode, printed: Printed): string {
  const { name, value = '', children = [] } = node;
  if (name === 'Cite') return printed.cite(attributeOf(node, 'of'), attributeOf(node, 'at'));
  if (name === 'Local') return printed.local(attributeOf(node, 'id'));
  if (name === 'Total') return printed.total;
  return `${value}${children.map((child) => lineOf(child, printed)).join('')}`;
}

/** Empty where the component is not told it. */
function attributeOf({ attributes = [] }: BodyNode, name: string): string {
  const value = attributes.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? value : '';
}
