/** A stylesheet read once, to be written out for many pages with what each of them needs. */
import { parse, type ChildNode, type Container } from 'postcss';
import selectors, { type Node as SelectorNode, type Selector } from 'postcss-selector-parser';
import { inOrder } from './declaration-order.ts';

/** One element of a selector, such as `a.more[data-astro-cid-x]`, by what it must have. */
export interface Compound {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  /** The mark of the component whose styles these are. */
  readonly scope: string | undefined;
  /** The class in front of that mark. */
  readonly scoped: string | undefined;
}

export interface RuleSelector {
  readonly text: string;
  readonly compounds: readonly Compound[];
}

export interface Declaration {
  readonly property: string;
  readonly text: string;
  /** Custom properties that it asks for. */
  readonly asks: readonly string[];
}

export type SheetNode =
  | {
      readonly kind: 'rule';
      readonly selectors: readonly RuleSelector[];
      readonly nodes: readonly SheetNode[];
    }
  | { readonly kind: 'block'; readonly head: string; readonly nodes: readonly SheetNode[] }
  | { readonly kind: 'statement'; readonly text: string }
  | ({ readonly kind: 'declaration' } & Declaration);

const SCOPE = /^data-astro-cid-/;
const known = new Map<string, readonly SheetNode[]>();

/** @returns a sheet as a tree; the same text is read once */
export function readSheet(css: string): readonly SheetNode[] {
  const before = known.get(css);
  if (before) return before;
  const sheet = nodesOf(parse(css));
  known.set(css, sheet);
  return sheet;
}

function nodesOf(container: Container<ChildNode>): SheetNode[] {
  return (container.nodes ?? []).flatMap((node): SheetNode[] => {
    if (node.type === 'decl') {
      const text = `${node.prop}:${node.value}${node.important ? '!important' : ''}`;
      const asks = [...node.value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
      return [{ kind: 'declaration', property: node.prop, text, asks }];
    }
    if (node.type === 'rule') {
      return [{ kind: 'rule', selectors: selectorsOf(node.selector), nodes: declarationsOf(node) }];
    }
    if (node.type !== 'atrule') return [];
    const head = `@${node.name}${node.params && ` ${node.params}`}`;
    return node.nodes
      ? [{ kind: 'block', head, nodes: nodesOf(node) }]
      : [{ kind: 'statement', text: `${head};` }];
  });
}

/** What stands in a rule besides declarations makes a difference by its place. */
function declarationsOf(rule: Container<ChildNode>): readonly SheetNode[] {
  const nodes = nodesOf(rule);
  const declarations = nodes.filter((node) => node.kind === 'declaration');
  return declarations.length < nodes.length ? nodes : inOrder(declarations);
}

function selectorsOf(text: string): RuleSelector[] {
  return selectors()
    .astSync(text)
    .nodes.map((selector) => ({ text: String(selector), compounds: compoundsOf(selector) }));
}

/** What stands in `:is()`, `:not()` and the like is not asked for: it may be there or not. */
function compoundsOf(selector: Selector): Compound[] {
  return selector
    .split(({ type }) => type === 'combinator')
    .map((nodes) => {
      const values = (type: SelectorNode['type']) =>
        nodes.flatMap((node) => (node.type === type ? [String(node.value)] : []));
      const at = nodes.findIndex((node) => node.type === 'attribute' && SCOPE.test(node.attribute));
      const [before, mark] = [nodes[at - 1], nodes[at]];
      return {
        tag: values('tag')[0],
        classes: values('class'),
        ids: values('id'),
        scope: mark?.type === 'attribute' ? mark.attribute : undefined,
        scoped: before?.type === 'class' ? before.value : undefined,
      };
    });
}
