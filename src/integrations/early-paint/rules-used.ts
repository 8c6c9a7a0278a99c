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
 * @returns the rules that can match, in their order, without custom properties that nothing asks for
 */
export function rulesUsed(css: string, names: PageNames): UsedRules {
  const kept = pruned(readSheet(css), names);
  const asked = new Set<string>();
  const compounds: Compound[] = [];
  eachNode(kept, (node) => {
    if (node.kind === 'declaration') for (const name of node.asks) asked.add(name);
    if (node.kind === 'rule') {
      for (const selector of node.selectors) compounds.push(...selector.compounds);
    }
  });
  const text = written(kept, (property) => !property.startsWith('--') || asked.has(property));
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
