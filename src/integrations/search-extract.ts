/** Reads from a built HTML page what search is to know of it. */
import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';
import type { Block, PageSource, Section } from '#domain/search/page-source.ts';
import { decodeEntities } from './html-entities.ts';

/** Left out although they stand in the body: no text, or the drawing of what the text says. */
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'svg', 'select', 'textarea']);
/** Elements that a line runs through; any other ends a block. */
const INLINE = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i img input ins kbd label mark meter output q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const CODE = /^[A-Z]{2}-\d{2}$/;
const NO_KIND = '页面';

/**
 * @param html a whole page
 * @param url its address from the root of the site
 * @returns the page, or undefined when no element of it is marked data-pagefind-body
 * @throws when a marked page has no h1: its results would have no title
 */
export function extractPage(html: string, url: string): PageSource | undefined {
  const root: Node = parse(html);
  const body = find(root, (element) => 'data-pagefind-body' in element.attributes);
  if (body === undefined) return undefined;
  const heading = find(body, ({ name }) => name === 'h1');
  if (heading === undefined) throw new Error(`${url}：标了 data-pagefind-body 的部分没有 h1`);
  const names = keywords(root);
  return {
    url,
    title: tidy(textOf(heading)),
    code: names.find((name) => CODE.test(name)) ?? '',
    kind: /^kind:(.+)$/.exec(body.attributes['data-pagefind-filter'] ?? '')?.[1] ?? NO_KIND,
    aliases: names.filter((name) => !CODE.test(name)),
    blocks: collectBlocks(body, heading),
  };
}

function keywords(root: Node): string[] {
  const meta = find(
    root,
    ({ name, attributes }) => name === 'meta' && attributes['name'] === 'keywords',
  );
  const content = decodeEntities(meta?.attributes['content'] ?? '');
  return content
    .split(',')
    .map(tidy)
    .filter((name) => name !== '');
}

function collectBlocks(body: ElementNode, title: ElementNode): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let level = 0;
  let section: Section | undefined;
  const close = () => {
    const line = tidy(text);
    if (line !== '') {
      blocks.push({ text: line, level, section });
      section = undefined;
    }
    text = '';
  };
  const visit = (node: Node) => {
    if (node.type === TEXT_NODE) text += decodeEntities(String(node['value']));
    if (node.type !== ELEMENT_NODE || node === title) return;
    const element: ElementNode = node;
    if (isSkipped(element)) return;
    if (INLINE.has(element.name)) return element.children.forEach(visit);
    close();
    level = headingLevel(element);
    section = sectionOf(element, level) ?? section;
    element.children.forEach(visit);
    close();
    level = 0;
  };
  body.children.forEach(visit);
  close();
  return blocks;
}

function isSkipped({ name, attributes }: ElementNode): boolean {
  return SKIPPED.has(name) || 'data-pagefind-ignore' in attributes;
}

function headingLevel({ name }: ElementNode): number {
  return Number(/^h([2-6])$/.exec(name)?.[1] ?? 0);
}

/** Headings with an id are sections, and so is any element that has an id and says its title. */
function sectionOf(element: ElementNode, level: number): Section | undefined {
  const id = decodeEntities(element.attributes['id'] ?? '');
  const said = decodeEntities(element.attributes['data-pagefind-title'] ?? '');
  const title = said || (level > 0 ? tidy(textOf(element)) : '');
  return id !== '' && title !== '' ? { id, title } : undefined;
}

function textOf(node: Node): string {
  if (node.type === TEXT_NODE) return decodeEntities(String(node['value']));
  if (node.type !== ELEMENT_NODE || isSkipped(node)) return '';
  return node.children.map(textOf).join('');
}

/** White space as a browser shows it; the ideographic space stays, because it is written on purpose. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

function find(node: Node, test: (element: ElementNode) => boolean): ElementNode | undefined {
  if (node.type === ELEMENT_NODE && test(node)) return node;
  const children: readonly Node[] = 'children' in node ? node.children : [];
  for (const child of children) {
    const found = find(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}
