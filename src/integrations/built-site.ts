/** The built site as trees, for checks that look at what readers will get. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { htmlToHast } from 'satteri';

/** An element of a built page; attribute names are hast's, such as className and ariaLabel. */
export interface BuiltElement {
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly unknown[];
}

export interface BuiltPage {
  /** Path of the file within the folder. */
  readonly file: string;
  /** Address from the root of the site, without the base: /, /forms/, /404.html. */
  readonly path: string;
  readonly html: string;
  /** All elements in document order. */
  readonly elements: readonly BuiltElement[];
}

/** @returns every HTML page below a folder that Astro has built, one after the other: all trees at once need much memory */
export function* eachBuiltPage(folder: string): Generator<BuiltPage> {
  for (const name of builtFiles(folder)) {
    const file = name.split(sep).join('/');
    const html = readFileSync(join(folder, name), 'utf8');
    yield { file, path: addressOfFile(name), html, elements: elementsIn(htmlToHast(html)) };
  }
}

/** @returns the address of a page by the path of its file within the folder */
export function addressOfFile(name: string): string {
  return `/${name
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
}

/** @returns all elements of a tree in document order */
export function elementsIn(tree: unknown): BuiltElement[] {
  return [...walk(tree)];
}

/** @returns the paths of the HTML pages within the folder, in order */
export function builtFiles(folder: string): string[] {
  return allFiles(folder).filter(isPage);
}

/** @returns whether a file of the site is an HTML page, by its name */
export function isPage(name: string): boolean {
  return name.endsWith('.html');
}

/** @returns the paths of all files within the folder, in order; a glob takes many times as long for thousands of them */
export function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}

/** @returns the value of an attribute as text, or undefined */
export function attribute({ properties }: BuiltElement, name: string): string | undefined {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** @returns the text inside a node, as it stands in the file */
export function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('type' in node && node.type === 'text' && 'value' in node) return String(node.value);
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children.map(textOf).join('');
}

function* walk(node: unknown): Generator<BuiltElement> {
  if (typeof node !== 'object' || node === null) return;
  if (isElement(node)) yield node;
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) yield* walk(child);
  }
}

function isElement(node: object): node is BuiltElement {
  return 'type' in node && node.type === 'element' && 'tagName' in node;
}
