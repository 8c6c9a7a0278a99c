/** What the parts of a built page are to somebody who reads it. */
import { attribute, type BuiltElement } from '#integrations/built-site.ts';

/** Left out although they stand in the body: no text, the drawing of what the text says, or what to press. */
const SKIPPED = new Set('script style template noscript svg select textarea button rp'.split(' '));
/** Elements that a line runs through; any other ends a block. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img input ins kbd label mark meter output q rt ruby s samp small span strong sub sup term-tip time u var wbr'.split(
    ' ',
  ),
);
/** Spans that the style sheets put on a line, or at a distance, of their own. */
export const APART = new Set(['more', 'note', 'role', 'number']);

/** What is hidden shows only when a script has something to say: notices, and words for an empty list. */
export function isSkipped(element: BuiltElement): boolean {
  const { tagName, properties } = element;
  const isHidden = properties['hidden'] !== undefined && properties['hidden'] !== false;
  return isHidden || SKIPPED.has(tagName) || attribute(element, 'dataPagefindIgnore') !== undefined;
}

export function isInline(element: BuiltElement): boolean {
  return INLINE.has(element.tagName) && !classesOf(element).some((name) => APART.has(name));
}

export function classesOf(element: BuiltElement): string[] {
  return attribute(element, 'className')?.split(' ') ?? [];
}

export function isElement(node: unknown): node is BuiltElement {
  return typeof node === 'object' && node !== null && 'tagName' in node;
}

/** @returns the text of a text node; empty for anything else */
export function ownText(node: unknown): string {
  const isText = typeof node === 'object' && node !== null && 'value' in node && 'type' in node;
  return isText && node.type === 'text' ? String(node.value) : '';
}

/** White space as a browser shows it; the ideographic space stays, because it is written on purpose. */
export function tidy(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}
