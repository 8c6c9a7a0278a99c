/** Everyday words by the address of what they are said for. */
import { addressOf } from '#domain/site/addresses.ts';
import type { EverydayWords } from '#schemas/everyday-words.ts';

/** What people call a page, duty or term, by its address. */
export function everydayOf(
  everydayWords: readonly Pick<EverydayWords, 'for' | 'say'>[],
): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const { for: target, say } of everydayWords) {
    const url = addressOfMeant(target);
    said.set(url, [...new Set([...(said.get(url) ?? []), ...say])]);
  }
  return said;
}

/** duties/seal-custody stands at /duties/#seal-custody, and so do terms; everything else has a page. */
export function addressOfMeant(target: string): string {
  const [, kind, id = ''] = /^(duties|glossary)\/(.+)$/.exec(target) ?? [];
  if (kind === undefined) return `/${target}/`;
  return addressOf(kind === 'duties' ? 'duty' : 'term', id);
}
