/** Reads style sheets and the styles of components for tests. */
import { globSync, readFileSync } from 'node:fs';
import {
  parse as parseCss,
  type ChildNode,
  type Container,
  type Document,
  type Root,
} from 'postcss';
import postcssHtml from 'postcss-html';

export interface Declaration {
  readonly file: string;
  /** The at-rules around it but for layers, the outermost first, such as "@media print". */
  readonly within: readonly string[];
  readonly selector: string;
  readonly name: string;
  readonly value: string;
}

const { parse: parseHtml } = postcssHtml();

/** @returns the declarations of a style sheet or of the styles of a component, in the order of the file */
export function declarationsOf(file: string): Declaration[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return collect(parseCss(text), file);
  if (!parseHtml) throw new Error('postcss-html has no parser.');
  return text.includes('<style') ? collect(parseHtml(text, { from: file }), file) : [];
}

/** @returns the declarations of all styles of the project */
export function allDeclarations(): Declaration[] {
  return globSync('src/**/*.{css,astro}').flatMap(declarationsOf);
}

/** @returns the values that a selector gives a property, each with what is around it */
export function valuesOf(declarations: readonly Declaration[], selector: string, name: string) {
  return declarations
    .filter((each) => each.name === name && each.selector.split(/,\s*/).includes(selector))
    .map(({ within, value }) => ({ within: within.join(' '), value }));
}

function collect(root: Root | Document, file: string): Declaration[] {
  const found: Declaration[] = [];
  root.walkDecls(({ prop, value, parent }) => {
    const around = parentsOf(parent);
    found.push({
      file,
      selector: around
        .flatMap((node) => ('selector' in node ? [String(node.selector)] : []))
        .join(' '),
      within: around.flatMap((node) =>
        node.type === 'atrule' && 'name' in node && node.name !== 'layer'
          ? [`@${String(node.name)} ${'params' in node ? String(node.params) : ''}`.trim()]
          : [],
      ),
      name: prop,
      value: value.replace(/\s+/g, ' '),
    });
  });
  return found;
}

/** The rules around a declaration, the outermost first. */
function parentsOf(node: Container<ChildNode> | undefined): Container<ChildNode>[] {
  return node && node.type !== 'root' && node.type !== 'document'
    ? [...parentsOf(node.parent as Container<ChildNode> | undefined), node]
    : [];
}
