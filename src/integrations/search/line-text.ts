/** The text of a line as one reads it, with the blanks of a form as blanks. */
import type { BuiltElement } from '#integrations/built-site.ts';
import { classesOf, isElement, isSkipped, ownText } from './elements.ts';

/** A place to write in, which is empty in the page. */
export const BLANK = '＿＿';
const GUIDE = /^（([^）]*)）$/;

export function isBlank(element: BuiltElement): boolean {
  return classesOf(element).includes('blank');
}

/** @returns the text of an element in which no line ends */
export function lineOf({ children }: BuiltElement): string {
  return children.reduce<string>(addTo, '');
}

/** @returns a line and what a node adds to it */
export function addTo(line: string, node: unknown): string {
  if (!isElement(node)) return line + ownText(node);
  if (isSkipped(node)) return line;
  if (node.tagName === 'br') return `${line} `;
  const text = node.children.reduce<string>(addTo, line);
  const own = text.slice(line.length).trim();
  if (isBlank(node) && own === '') return line + BLANK;
  // What belongs into a blank stands within it: 〔＿年份＿〕.
  return classesOf(node).includes('guide') && line.endsWith(BLANK)
    ? `${line.slice(0, -1)}${own.replace(GUIDE, '$1')}＿`
    : text;
}

/** @returns what one chooses from, in one line; undefined for an element that is no such list */
export function choicesOf(element: BuiltElement): string | undefined {
  if (!classesOf(element).includes('options')) return undefined;
  const choices = element.children.filter(isElement).map((choice) => lineOf(choice).trim());
  return choices.filter((choice) => choice !== '').join('、');
}
