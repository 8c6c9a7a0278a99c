/**
 * Running heads as a stylesheet. Browsers that print do not carry a heading into the margin by themselves
 * (string-set is not implemented), so what begins on a new page gets a kind of page of its own, which names it.
 * Another kind of page begins a new one: chapters and procedures that run on share that of their part, a procedure
 * of an edition of one category has its own.
 */
import type { Book, BookEntry } from './book.ts';

type Head = Pick<BookEntry, 'anchor' | 'label' | 'title'>;

/** @returns the rules for all parts, procedures and appendices, and the name of the handbook on the other side */
export function runningHeads({
  name,
  parts,
  appendices,
}: Pick<Book, 'name' | 'parts' | 'appendices'>): string {
  const own = `@page{@top-left{content:${cssString(name)}}}\n`;
  const rules = parts.flatMap(({ entries, ...part }) => [
    ruleFor(
      [`#${part.anchor}.part-head`, ...entries.map(({ anchor }) => `#${anchor}.running`)],
      part,
    ),
    ...entries
      .filter(({ kind }) => kind === 'procedure')
      .map((entry) => ruleFor([`#${entry.anchor}:not(.running)`], entry)),
  ]);
  const behind = appendices.map((appendix) => ruleFor([`#${appendix.anchor}`], appendix));
  return [own, ...rules, ...behind].join('');
}

function ruleFor(selectors: readonly string[], { anchor, label, title }: Head): string {
  const head = cssString(`${label}　${title}`);
  return `${selectors.join(',')}{page:${anchor}}\n@page ${anchor}{@top-right{content:${head}}}\n`;
}

/** @returns a text as a string of CSS */
export function cssString(text: string): string {
  const safe = text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, ' ');
  return `"${safe}"`;
}
