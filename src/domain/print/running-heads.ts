/**
 * Running heads as a stylesheet. Browsers that print do not carry a heading into the margin by themselves
 * (string-set is not implemented), so each chapter gets a kind of page of its own, which names it.
 */
import type { Book, BookEntry } from './book.ts';

type Head = Pick<BookEntry, 'anchor' | 'label' | 'title'>;

/** @returns the rules for all chapters, procedures and appendices */
export function runningHeads({ parts, appendices }: Pick<Book, 'parts' | 'appendices'>): string {
  const entries: Head[] = [...parts.flatMap((part) => part.entries), ...appendices];
  const rules = entries.map(
    (entry) =>
      `#${entry.anchor}{page:${entry.anchor}}\n` +
      `@page ${entry.anchor}{@top-right{content:${quote(`${entry.label}　${entry.title}`)}}}`,
  );
  // The head of a part shares the page of its first entry; another kind of page would begin a new one.
  const heads = parts.flatMap(({ anchor, entries: [first] }) =>
    first ? [`#${anchor}{page:${first.anchor}}`] : [],
  );
  return [...rules, ...heads].map((rule) => `${rule}\n`).join('');
}

/** @returns a text as a string of CSS */
export function quote(text: string): string {
  const safe = text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, ' ');
  return `"${safe}"`;
}
