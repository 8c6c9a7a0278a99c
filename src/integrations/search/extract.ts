/** Reads from a built page what search is to know of it. */
import type { Block, PageSource, Section } from '#domain/search/index/page-source.ts';
import { attribute, type BuiltElement, type BuiltPage } from '#integrations/built-site.ts';
import { KIND } from '#strings.ts';
import { classesOf, isElement, isInline, isSkipped, tidy } from './elements.ts';
import { addTo, choicesOf, isBlank, lineOf } from './line-text.ts';
import { columnsOf, rowLine } from './table-rows.ts';

const CODE = /^[A-Z]{2}-\d{2}$/;

/**
 * @returns the page, or undefined when no element of it is marked data-pagefind-body
 * @throws when a marked page has no h1: its results would have no title
 */
export function extractPage({
  path,
  elements,
}: Pick<BuiltPage, 'path' | 'elements'>): PageSource | undefined {
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
    title: tidy(lineOf(heading)),
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
  let columns: readonly string[] = [];
  const close = () => {
    const line = tidy(text);
    text = '';
    if (line === '') return;
    blocks.push({ text: line, level, section });
    section = undefined;
  };
  const visit = (node: unknown) => {
    if (node === title) return;
    if (!isElement(node) || isSkipped(node) || isOnLine(node)) text = addTo(text, node);
    else if (isInline(node)) node.children.forEach(visit);
    else block(node);
  };
  const block = (element: BuiltElement) => {
    const { tagName, children } = element;
    close();
    level = Number(/^h([2-6])$/.exec(tagName)?.[1] ?? 0);
    const own = sectionOf(element, level);
    section = own ?? section;
    if (tagName === 'table') columns = columnsOf(element);
    // What is a result of its own is read line by line: see rows.ts.
    const row = tagName === 'tr' && own === undefined ? rowLine(element, columns) : undefined;
    const line = row ?? choicesOf(element);
    if (line === undefined) children.forEach(visit);
    else text = line;
    close();
    level = 0;
  };
  body.children.forEach(visit);
  close();
  return blocks;
}

/** A break, and a blank with what belongs into it, in the midst of a line. */
function isOnLine(element: BuiltElement): boolean {
  const isPart = isBlank(element) || classesOf(element).includes('guide');
  return element.tagName === 'br' || (isPart && isInline(element));
}

/** Headings with an id are sections, and so is a step, and any element that has an id and says its title. */
function sectionOf(element: BuiltElement, level: number): Section | undefined {
  const id = attribute(element, 'id');
  const title = attribute(element, 'dataPagefindTitle') ?? (level > 0 ? tidy(lineOf(element)) : '');
  const named = classesOf(element).includes('step') ? stepTitle(element) : title;
  return id && named ? { id, title: named } : undefined;
}

/** The number of a step and what is done in it; to say it once more as an attribute would cost each page 90 bytes. */
function stepTitle({ children }: BuiltElement): string {
  const parts = children
    .filter(isElement)
    .filter((each) => each.tagName === 'h3' || classesOf(each).includes('number'));
  return parts.map((part) => tidy(lineOf(part))).join('　');
}
