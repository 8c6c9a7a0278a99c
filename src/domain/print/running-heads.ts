/**
 * Running heads as a stylesheet. Browsers that print do not carry a heading into the margin by themselves
 * (string-set is not implemented), so what begins on a new page gets a kind of page of its own, which names it:
 * each procedure and appendix, and each part whose chapters run on, since another kind of page begins a new one.
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
  const rules = parts.flatMap(({ entries, ...part }) => {
    const [first] = entries;
    if (first?.kind === 'chapter') {
      const selectors = [part, ...entries].map(({ anchor }) => `#${anchor}`);
      return [ruleFor(selectors.join(','), part)];
    }
    // The head of a part shares the page of its first procedure.
    return entries.map((entry) =>
      ruleFor(entry === first ? `#${part.anchor},#${entry.anchor}` : `#${entry.anchor}`, entry),
    );
  });
  const behind = appendices.map((appendix) => ruleFor(`#${appendix.anchor}`, appendix));
  return [own, ...rules, ...behind].join('');
}

function ruleFor(selector: string, { anchor, label, title }: Head): string {
  const head = cssString(`${label}　${title}`);
  return `${selector}{page:${anchor}}\n@page ${anchor}{@top-right{content:${head}}}\n`;
}

/** @returns a text as a string of CSS */
export function cssString(text: string): string {
  const safe = text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, ' ');
  return `"${safe}"`;
}
