/** Styles of a built page without what cannot reach anything on it. */
import type { PageNames } from './page-names.ts';
import { readSheet, type Compound, type RuleSelector, type SheetNode } from './sheet.ts';

export interface UsedRules {
  readonly css: string;
  /** All elements that its selectors name. */
  readonly compounds: readonly Compound[];
}

/**
 * Pages carry their styles inside, so that a rule for something that only other pages have is sent with each of them in
 * vain. What a script of the page could make is taken for being there.
 *
 * @returns the rules that can match, in their order, without custom properties for which neither they ask nor a sheet that
 *   comes later
 */
export function rulesUsed(css: string, names: PageNames): UsedRules {
  const sheet = known.get(css) ?? { ids: idsIn(css), used: new Map<string, UsedRules>() };
  known.set(css, sheet);
  const alike = names.alike(sheet.ids);
  const used = sheet.used.get(alike) ?? findUsed(css, names);
  sheet.used.set(alike, used);
  return used;
}

/** A thousand pages of a kind have the same elements in a few dozen ways, and those decide which rules they need. */
const known = new Map<
  string,
  { readonly ids: ReadonlySet<string>; readonly used: Map<string, UsedRules> }
>();

/** @returns all that can be an id of a selector; colours are written like ids, and do no harm */
function idsIn(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/#([\w-]+)/g)].map(([, id = '']) => id));
}

function findUsed(css: string, names: PageNames): UsedRules {
  const kept = gathered(pruned(readSheet(css), names));
  const asked = new Set<string>();
  const compounds: Compound[] = [];
  eachNode(kept, (node) => {
    if (node.kind === 'declaration') for (const name of node.asks) asked.add(name);
    if (node.kind === 'rule') {
      for (const selector of node.selectors) compounds.push(...selector.compounds);
    }
  });
  const isAsked = (property: string) => asked.has(property) || names.isAskedLater(property);
  const text = written(kept, (property) => !property.startsWith('--') || isAsked(property));
  return { css: text, compounds };
}

function pruned(nodes: readonly SheetNode[], names: PageNames): SheetNode[] {
  return nodes.flatMap((node): SheetNode[] => {
    if (node.kind === 'block') {
      // The steps of an animation are no elements.
      if (/^@(?:-\w+-)?keyframes/.test(node.head)) return [node];
      const inner = pruned(node.nodes, names);
      return inner.length > 0 ? [{ ...node, nodes: inner }] : [];
    }
    if (node.kind !== 'rule') return [node];
    const selectors = node.selectors.filter((selector) => canMatch(selector, names));
    return selectors.length > 0 ? [{ ...node, selectors }] : [];
  });
}

/**
 * The place of a layer is fixed by its first mention, so that what belongs to one can stand together, whatever stands
 * between; of other blocks only neighbours are one.
 */
function gathered(nodes: readonly SheetNode[]): SheetNode[] {
  const blocks: SheetNode[] = [];
  for (const node of nodes) {
    const place =
      node.kind === 'block'
        ? blocks.findLastIndex(
            (other, index) =>
              other.kind === 'block' &&
              other.head === node.head &&
              (node.head.startsWith('@layer ') || index === blocks.length - 1),
          )
        : -1;
    const before = blocks[place];
    if (before?.kind === 'block' && node.kind === 'block' && isGroup(node.head)) {
      blocks[place] = { ...before, nodes: [...before.nodes, ...node.nodes] };
    } else blocks.push(node);
  }
  return blocks.map((node) =>
    node.kind === 'block' && isGroup(node.head) ? { ...node, nodes: gathered(node.nodes) } : node,
  );
}

/** Blocks that hold rules; a page or a font that is said twice is another one. */
function isGroup(head: string): boolean {
  return /^@(?:layer|media|supports|container) /.test(head);
}

function canMatch({ compounds }: RuleSelector, names: PageNames): boolean {
  return compounds.every(names.has);
}

function eachNode(nodes: readonly SheetNode[], tell: (node: SheetNode) => void): void {
  for (const node of nodes) {
    tell(node);
    if ('nodes' in node) eachNode(node.nodes, tell);
  }
}

function written(nodes: readonly SheetNode[], isAsked: (property: string) => boolean): string {
  let css = '';
  for (const node of nodes) {
    if (node.kind === 'statement') css += node.text;
    else if (node.kind !== 'declaration') css += block(node, written(node.nodes, isAsked));
    else if (isAsked(node.property)) css += `${node.text};`;
  }
  return css.replace(/;$/, '');
}

function block(node: Extract<SheetNode, { kind: 'rule' | 'block' }>, body: string): string {
  if (body === '') return '';
  return `${node.kind === 'rule' ? node.selectors.map(({ text }) => text).join(',') : node.head}{${body}}`;
}
