/** Reads from a built page what search is to know of it. */
import type { Block, PageSource, Section } from '#domain/search/index/page-source.ts';
import { attribute, type BuiltElement, type BuiltPage } from '#integrations/built-site.ts';
import { KIND } from '#strings.ts';

/** Left out although they stand in the body: no text, the drawing of what the text says, or what to press. */
const SKIPPED = new Set('script style template noscript svg select textarea button'.split(' '));
/** Elements that a line runs through; any other ends a block. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img input ins kbd label mark meter output q rp rt ruby s samp small span strong sub sup term-tip time u var wbr'.split(
    ' ',
  ),
);
/** Spans that the style sheets put on a line, or at a distance, of their own. */
export const APART = new Set(['when', 'goal', 'more', 'note', 'role', 'approves', 'number']);
const CODE = /^[A-Z]{2}-\d{2}$/;

/**
 * @returns the page, or undefined when no element of it is marked data-pagefind-body
 * @throws when a marked page has no h1: its results would have no title
 */
export function extractPage({ path, elements }: BuiltPage): PageSource | undefined {
  const body = elements.find((element) => attribute(element, 'dataPagefindBody') !== undefined);
  if (body === undefined) return undefined;
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  if (heading === undefined) throw new Error(`${path}：标了 data-pagefind-body，却没有 h1`);
  const meta = elements.find((element) => attribute(element, 'name') === 'keywords');
  const names = (meta && attribute(meta, 'content')) ?? '';
  const keywords = names.split(',').map(tidy).filter(Boolean);
  const filter = attribute(body, 'dataPagefindFilter') ?? '';
  return {
    url: path,
    title: tidy(textOf(heading)),
    code: keywords.find((name) => CODE.test(name)) ?? '',
    kind: /^kind:(.+)$/.exec(filter)?.[1] ?? KIND.other.name,
    aliases: keywords.filter((name) => !CODE.test(name)),
    blocks: collectBlocks(body, heading),
  };
}

function collectBlocks(body: BuiltElement, title: BuiltElement): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let level = 0;
  let section: Section | undefined;
  const close = () => {
    const line = tidy(text);
    text = '';
    if (line === '') return;
    blocks.push({ text: line, level, section });
    section = undefined;
  };
  const visit = (node: unknown) => {
    text += ownText(node);
    if (!isElement(node) || node === title || isSkipped(node)) return;
    const { tagName, children } = node;
    if (tagName === 'br') text += ' ';
    else if (isInline(node)) children.forEach(visit);
    else {
      close();
      level = Number(/^h([2-6])$/.exec(tagName)?.[1] ?? 0);
      section = sectionOf(node, level) ?? section;
      children.forEach(visit);
      close();
      level = 0;
    }
  };
  body.children.forEach(visit);
  close();
  return blocks;
}

/** Headings with an id are sections, and so is any element that has an id and says its title. */
function sectionOf(element: BuiltElement, level: number): Section | undefined {
  const id = attribute(element, 'id');
  const title = attribute(element, 'dataPagefindTitle') ?? (level > 0 ? tidy(textOf(element)) : '');
  return id && title ? { id, title } : undefined;
}

/** What is hidden shows only when a script has something to say: notices, and words for an empty list. */
function isSkipped(element: BuiltElement): boolean {
  const { tagName, properties } = element;
  const isHidden = properties['hidden'] !== undefined && properties['hidden'] !== false;
  return isHidden || SKIPPED.has(tagName) || attribute(element, 'dataPagefindIgnore') !== undefined;
}

function isInline(element: BuiltElement): boolean {
  const classes = attribute(element, 'className')?.split(' ') ?? [];
  return INLINE.has(element.tagName) && !classes.some((name) => APART.has(name));
}

function textOf(node: unknown): string {
  if (!isElement(node)) return ownText(node);
  return isSkipped(node) ? '' : node.children.map(textOf).join('');
}

function ownText(node: unknown): string {
  const isText = typeof node === 'object' && node !== null && 'value' in node && 'type' in node;
  return isText && node.type === 'text' ? String(node.value) : '';
}

function isElement(node: unknown): node is BuiltElement {
  return typeof node === 'object' && node !== null && 'tagName' in node;
}

/** White space as a browser shows it; the ideographic space stays, because it is written on purpose. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}
