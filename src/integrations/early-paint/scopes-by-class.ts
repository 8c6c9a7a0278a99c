/** Styles of a component that reach its elements by their classes, where no other element of the page has those. */
import type { Compound } from './sheet.ts';

const INLINE = /<(script|style)\b[^>]*>.*?<\/\1>/gs;
const CLASSED = /<[a-z](?:[^>"]|"[^"]*")*?\sclass="([^"]*)"(?:[^>"]|"[^"]*")*>/gi;
const MARK = /\s(data-astro-cid-[\w-]+)/g;
const MARKED_CLASS = /\.([\w-]+)\[(data-astro-cid-[\w-]+)\]/g;

/** @returns whether every element of this class bears this mark */
export type IsOwn = (name: string, mark: string) => boolean;

/**
 * @param html a page with the marks of Astro
 * @param isWritten says whether a script may give an element this class
 */
export function classesOwned(html: string, isWritten: (word: string) => boolean): IsOwn {
  const marksOf = new Map<string, ReadonlySet<string>>();
  for (const [tag, classes = ''] of html.replace(INLINE, '').matchAll(CLASSED)) {
    const marks = new Set([...tag.matchAll(MARK)].map(([, mark = '']) => mark));
    for (const name of classes.split(/\s+/)) {
      marksOf.set(name, marksOf.get(name)?.intersection(marks) ?? marks);
    }
  }
  return (name, mark) => marksOf.get(name)?.has(mark) === true && !isWritten(name);
}

/**
 * The class said twice weighs as much in the cascade as the class with its mark, and asks for no mark on elements: a
 * procedure is some seventy bytes lighter on the way.
 */
export function scopedByClass(
  css: string,
  compounds: readonly Compound[],
  isOwn: IsOwn,
): { readonly css: string; readonly compounds: readonly Compound[] } {
  return {
    css: css.replace(MARKED_CLASS, (whole, name: string, mark: string) =>
      isOwn(name, mark) ? `.${name}.${name}` : whole,
    ),
    compounds: compounds.filter(
      ({ scope, scoped }) => scope === undefined || scoped === undefined || !isOwn(scoped, scope),
    ),
  };
}
