/**
 * Puts pages together that a query is likely to show together, so that their texts come in one file:
 * pages that share rare words of their names, such as a procedure with its form, its duties and its terms.
 */
import type { FieldName } from './fields.ts';

/** A word in more names than this tells nothing of what belongs together. */
const COMMON = 40;

export interface Gathered<Page> {
  readonly page: Page;
  readonly names: readonly FieldName[];
  /** In bytes. */
  readonly size: number;
}

/**
 * @param largest how much may come together, in bytes; a page that is larger stays alone
 * @returns all pages, in groups
 */
export function gather<Page>(
  pages: readonly Gathered<Page>[],
  largest: number,
): Gathered<Page>[][] {
  const words = pages.map(
    ({ names }) =>
      new Set(names.filter(({ field }) => TELLING.has(field)).flatMap(({ tokens }) => tokens)),
  );
  const holders = new Map<string, number[]>();
  for (const [at, own] of words.entries()) {
    for (const word of own) {
      const list = holders.get(word);
      if (list) list.push(at);
      else holders.set(word, [at]);
    }
  }
  const free = new Set(pages.keys());
  const groups: Gathered<Page>[][] = [];
  // The longest first: what is short finds a place beside it.
  const seeds = [...pages.keys()].sort((a, b) => (pages[b]?.size ?? 0) - (pages[a]?.size ?? 0));
  for (const seed of seeds) {
    if (!free.delete(seed)) continue;
    const near = new Map<number, number>();
    for (const word of words[seed] ?? []) {
      const list = holders.get(word) ?? [];
      if (list.length > COMMON) continue;
      for (const at of list) near.set(at, (near.get(at) ?? 0) + 1 / list.length);
    }
    const group = [seed];
    let size = pages[seed]?.size ?? 0;
    for (const [at] of [...near].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const own = pages[at]?.size ?? 0;
      if (size + own > largest || !free.delete(at)) continue;
      group.push(at);
      size += own;
    }
    groups.push(group.flatMap((at) => pages[at] ?? []));
  }
  return groups;
}

const TELLING: ReadonlySet<string> = new Set(['title', 'code', 'alias', 'synonym', 'everyday']);
