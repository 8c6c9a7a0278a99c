/** The text of a page as it can be read, in the pieces that the page is made of. */
import type { TextPiece } from '#domain/search/show/text-places.ts';

/** What nobody reads as text, and what is there only when a script has something to say. */
const UNREAD = 'script, style, template, noscript, svg, select, textarea, button, [hidden], dialog';

export interface ReadText extends TextPiece {
  readonly node: Text;
}

/** @returns the text nodes that are shown, or will be once the folds they stand in are opened */
export function readText(root: Element): ReadText[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: ReadText[] = [];
  let line: Element | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(UNREAD) || !canBeShown(node)) continue;
    const own = lineOf(parent, root);
    pieces.push({ node, text: node.data, beginsLine: own !== line });
    line = own;
  }
  return pieces;
}

/** @returns the folds that must be opened for a node to be seen, the outermost last */
export function foldsAround(node: Node): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  let isInSummary = false;
  for (let each = node.parentElement; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement && !each.open && !isInSummary) folds.push(each);
    isInSummary = each.matches('summary');
  }
  return folds;
}

function canBeShown(node: Text): boolean {
  if (foldsAround(node).length > 0) return true;
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
}

/** The block that a line of text fills: what stands in another is not read together with it. */
export function lineOf(element: Element, root: Element): Element {
  let block = element;
  while (block !== root && getComputedStyle(block).display.startsWith('inline')) {
    block = block.parentElement ?? root;
  }
  return block;
}
