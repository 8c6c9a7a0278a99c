/** A page of this site as plain Markdown, which every peer reads alike. */
import type { BuiltElement } from '#integrations/built-site.ts';

export interface MarkdownPage {
  /** From the root of the site, such as /procedures/seals/use-approval/. */
  readonly path: string;
  readonly title: string;
  readonly markdown: string;
}

/** What is drawn, worked with or said elsewhere on the page. */
const LEFT_OUT = new Set([
  'svg',
  'script',
  'style',
  'template',
  'button',
  'input',
  'select',
  'output',
  'nav',
]);
const BLOCKS =
  /^(?:address|article|aside|blockquote|check-list|details|div|dl|fieldset|figcaption|figure|fold-list|footer|form|h[1-6]|header|legend|li|main|ol|p|section|summary|table|ul)$/;

/**
 * @param title of the page, which peers print themselves
 * @param body the element that holds the text
 * @param isKnown whether an address is that of a page which the peers have too; other links become plain text
 * @returns headings, paragraphs, lists, terms and tables in the order of the page
 */
export function toMarkdown(
  path: string,
  title: string,
  body: BuiltElement,
  isKnown: (address: string) => boolean,
): MarkdownPage {
  const lines = blocksOf(body, isKnown);
  const head = `---\ntitle: ${JSON.stringify(title)}\n---`;
  return { path, title, markdown: `${[head, ...lines].join('\n\n')}\n` };
}

/** Marks of Markdown, and of the templates that some peers make of it, stand for themselves. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, '').replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `\\${mark}`);
}

type IsKnown = (address: string) => boolean;

function blocksOf(element: BuiltElement, isKnown: IsKnown): string[] {
  const blocks: string[] = [];
  let line = '';
  const close = () => {
    if (line.trim() !== '') blocks.push(atStart(line.trim()));
    line = '';
  };
  for (const child of element.children) {
    if (isLeftOut(child) || isTitle(child)) continue;
    if (!isElement(child) || !holdsBlocks(child)) line += inline(child, isKnown);
    else {
      close();
      blocks.push(...block(child, isKnown));
    }
  }
  close();
  return blocks;
}

function block(element: BuiltElement, isKnown: IsKnown): string[] {
  const { tagName } = element;
  const level = Number(/^h([2-6])$/.exec(tagName)?.[1] ?? 0);
  if (level > 0) return headed(`${'#'.repeat(level)} `, inline(element, isKnown));
  if (tagName === 'table') return table(element, isKnown);
  if (tagName === 'ul' || tagName === 'ol') return list(element, isKnown);
  if (tagName === 'dl') return terms(element, isKnown);
  return blocksOf(element, isKnown);
}

/** Items of one line each are a list; an item with paragraphs of its own is taken as what it holds. */
function list({ tagName, children }: BuiltElement, isKnown: IsKnown): string[] {
  const items = children
    .filter(isElement)
    .filter((item) => !isLeftOut(item))
    .map((item) => blocksOf(item, isKnown));
  const isLines = items.every(({ length }) => length <= 1);
  if (!isLines) return items.flat();
  const lines = items.flat().map((text, at) => `${tagName === 'ol' ? `${at + 1}.` : '-'} ${text}`);
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function terms(element: BuiltElement, isKnown: IsKnown): string[] {
  const lines: string[] = [];
  let term = '';
  const visit = (node: unknown) => {
    if (!isElement(node) || isLeftOut(node)) return;
    if (node.tagName === 'dt') term = inline(node, isKnown).trim();
    else if (node.tagName === 'dd') lines.push(`- ${term}：${inline(node, isKnown).trim()}`);
    else node.children.forEach(visit);
  };
  element.children.forEach(visit);
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function table(element: BuiltElement, isKnown: IsKnown): string[] {
  const rows: string[][] = [];
  const visit = (node: unknown) => {
    if (!isElement(node) || isLeftOut(node)) return;
    if (node.tagName !== 'tr') {
      node.children.forEach(visit);
      return;
    }
    const cells = node.children.filter(isElement).filter(({ tagName }) => /^t[hd]$/.test(tagName));
    rows.push(cells.map((cell) => inline(cell, isKnown).trim()));
  };
  element.children.forEach(visit);
  const [head, ...rest] = rows;
  if (!head) return [];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [[row(head), row(head.map(() => '---')), ...rest.map(row)].join('\n')];
}

function inline(node: unknown, isKnown: IsKnown): string {
  if (!isElement(node)) return plain(textValue(node));
  if (isLeftOut(node)) return '';
  const text = node.children.map((child) => inline(child, isKnown)).join('');
  if (node.tagName === 'br') return ' ';
  if (BLOCKS.test(node.tagName)) return `${text} `;
  if (node.tagName === 'a') return linked(node, text, isKnown);
  // Marks that touch punctuation would stand in the text.
  if (node.tagName === 'strong' && /^[\p{L}\p{N}]+$/u.test(text)) return `**${text}**`;
  return text;
}

function linked({ properties }: BuiltElement, text: string, isKnown: IsKnown): string {
  const address = String(properties['href'] ?? '').replace(/#.*/, '');
  return text.trim() !== '' && isKnown(address) ? `[${text.trim()}](${address})` : text;
}

function headed(mark: string, text: string): string[] {
  return text.trim() === '' ? [] : [mark + text.trim()];
}

/** What would begin a list or a rule does not. */
function atStart(line: string): string {
  return line.replace(/^(?:[-+=]|\d+(?=[.)]))/, (mark) =>
    /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
  );
}

function isTitle(node: unknown): boolean {
  return isElement(node) && node.tagName === 'h1';
}

/** Left out is also what only scripts or only screen readers are told, and what search passes over. */
function isLeftOut(node: unknown): boolean {
  if (!isElement(node)) return textValue(node) === '';
  const { tagName, properties } = node;
  return (
    LEFT_OUT.has(tagName) ||
    Boolean(properties['hidden']) ||
    properties['ariaHidden'] === 'true' ||
    properties['dataPagefindIgnore'] !== undefined
  );
}

function holdsBlocks(element: BuiltElement): boolean {
  return (
    BLOCKS.test(element.tagName) ||
    element.children.some((each) => isElement(each) && holdsBlocks(each))
  );
}

function textValue(node: unknown): string {
  const isText =
    typeof node === 'object' && node !== null && 'type' in node && node.type === 'text';
  return isText && 'value' in node ? String(node.value) : '';
}

function isElement(node: unknown): node is BuiltElement {
  return (
    typeof node === 'object' &&
    node !== null &&
    'type' in node &&
    node.type === 'element' &&
    'tagName' in node
  );
}
