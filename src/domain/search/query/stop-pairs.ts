/** What needs no looking up in a question: the pairs of characters of words that only ask, such as 多少天. */
import { pairs } from '#domain/search/index/tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Such pairs stand on most pages, so their files are large, and they tell no page from another.
 *
 * @param text a query, normalised
 * @returns those that stand nowhere else in it; none where it has no other words
 */
export function stopPairs({ cut }: Pick<Vocabulary, 'cut'>, text: string): ReadonlySet<string> {
  const parts = cut(text);
  const stops = parts.filter(({ kind }) => kind === 'stop').map((part) => part.text);
  if (stops.length === parts.length) return new Set();
  const within = stops.flatMap(pairsOf);
  const all = pairsOf(text);
  const count = (list: readonly string[], pair: string) =>
    list.filter((each) => each === pair).length;
  return new Set(within.filter((pair) => count(all, pair) <= count(within, pair)));
}

function pairsOf(text: string): string[] {
  return pairs(text, '').slice(0, -1);
}
