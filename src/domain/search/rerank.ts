/** Puts the first results in their final order, now that their names can be read. */
import { byScore, type Candidate } from './candidate.ts';
import type { IndexedPage } from './indexed-page.ts';
import { normalise } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { NAME_WEIGHT, READ_AHEAD } from './weights.ts';

/**
 * @param found best first
 * @param text what the names are compared with, normalised
 * @param rarity what the text is worth
 * @returns the same pages; those whose name is the text, or nearly, have come to the front
 */
export async function rerank(
  index: SearchIndex,
  found: readonly Candidate[],
  text: string,
  rarity: number,
): Promise<Candidate[]> {
  const ahead = await Promise.all(
    found.slice(0, READ_AHEAD).map(async (candidate) => {
      const page = await index.page(candidate.page);
      return { ...candidate, score: candidate.score + rarity * nameScore(page, text) };
    }),
  );
  return [...ahead.sort(byScore), ...found.slice(READ_AHEAD)];
}

function nameScore({ title, code, aliases, synonyms }: IndexedPage, text: string): number {
  const best = (names: readonly string[]) =>
    Math.max(0, ...names.map((name) => likeness(normalise(name), text)));
  return (
    NAME_WEIGHT.title * best([title, code]) +
    NAME_WEIGHT.alias * best(aliases) +
    NAME_WEIGHT.synonym * best(synonyms)
  );
}

/** @returns 1 when the name is the text; when it holds it, the share that the text has of it; otherwise 0 */
function likeness(name: string, text: string): number {
  return name.includes(text) ? text.length / name.length : 0;
}
