/** A running text after reading: what it links to, cites and names, and everything in it that must not be there. */
import { checkBlocks } from './blocks.ts';
import { compileFault, parseBody, type BodyNode } from './compile.ts';
import type { BodyFault } from './fault.ts';
import { checkHeadings, type Heading } from './headings.ts';
import { textFaults } from './leftovers.ts';
import { checkLinks, type Reference } from './links.ts';
import { DEEPEST, place } from './placed.ts';
import { checkComponents } from './tags.ts';

export interface Body {
  readonly faults: readonly BodyFault[];
  readonly headings: readonly Heading[];
  /** Addresses that it links to, and what its components name. */
  readonly references: readonly Reference[];
  /** The text as the processor understands it; absent where it cannot, or where the text is refused before it is read. */
  readonly tree?: BodyNode;
}

/**
 * @param text a running text without front matter, with LF as line ends
 * @param firstLine the line of the file on which it begins, for messages that name another line
 */
export function readBody(text: string, firstLine = 1): Body {
  if (text.trim() === '') {
    const fault = { line: 1, message: '没有正文', hint: '在页面信息后面从 ## 标题写起' };
    return { faults: [fault], headings: [], references: [] };
  }
  const tree = parseBody(text);
  if (!('type' in tree)) return { faults: [tree], headings: [], references: [] };
  const placed = place(tree);
  const tooDeep = placed.find(({ above }) => above.length > DEEPEST);
  if (tooDeep) {
    const fault = {
      line: tooDeep.line,
      message: `列表、引用或标签一层套一层，超过 ${DEEPEST} 层`,
      hint: '看看有没有多打的 >、- 或标签',
    };
    return { faults: [fault], headings: [], references: [] };
  }
  const lines = text.split('\n');
  const { headings, faults: headingFaults } = checkHeadings(placed, lines, firstLine);
  const { references, faults: linkFaults } = checkLinks(placed);
  const { references: named, faults: tagFaults } = checkComponents(placed);
  const faults = [
    ...checkBlocks(placed, lines),
    ...headingFaults,
    ...linkFaults,
    ...tagFaults,
    ...textFaults(placed),
  ];
  const left = faults.length === 0 ? compileFault(text) : undefined;
  return { faults: left ? [left] : faults, headings, references: [...references, ...named], tree };
}
