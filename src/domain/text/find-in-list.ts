/** Matching as one types, for lists that are already on the page. */

/**
 * @param text any text
 * @returns the same text in lower case, full-width Latin letters and digits narrowed, blanks single
 */
export function normaliseText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * @param keys what an item may be found by, normalised
 * @param query what was typed
 * @returns true when every word of the query stands somewhere in the keys; an empty query matches everything
 */
export function matches(keys: string, query: string): boolean {
  return normaliseText(query)
    .split(' ')
    .every((word) => keys.includes(word));
}

/** What an item of a list is found by, both normalised: its own names, and everything else. */
export interface Findable {
  readonly names: string;
  readonly keys: string;
}

export interface Found {
  readonly indexes: ReadonlySet<number>;
  /** True when nothing answers to the whole query, and these come nearest. */
  readonly near: boolean;
}

/** Words of a question that say nothing of what it is about. */
const ASKING =
  /归谁|由谁|谁来|谁|哪个|哪里|怎么|如何|什么|为啥|能不能|可不可以|该不该|要不要|可以|需要|应该|吗|呢|啊|了|的|我|你|帮|给|要|去|来|[？?，。、！!]/g;
/** The nearest items share at least this part of the pairs of characters. */
const NEAR = 0.5;

/**
 * Names go before all other words, and the whole query before parts of it, so that one more character typed never
 * empties a list that has an answer, and a common word does not bring up what only mentions it.
 *
 * @param query what was typed
 * @returns the items of the first way that finds any; none where not even parts are shared
 */
export function findInList(items: readonly Findable[], query: string): Found {
  const exact = normaliseText(query);
  const asked = normaliseText(query.replace(ASKING, ' '));
  const everything = ({ names, keys }: Findable) => `${names} ${keys}`;
  const ways: ((item: Findable) => boolean)[] = [
    ({ names }) => matches(names, exact),
    (item) => matches(everything(item), exact),
    ({ names }) => asked !== '' && matches(names, asked),
    (item) => asked !== '' && matches(everything(item), asked),
  ];
  for (const way of ways) {
    const indexes = indexesOf(items, way);
    if (indexes.size > 0) return { indexes, near: false };
  }
  const pairs = pairsOf(asked);
  const shares = items.map((item) => shareOf(pairs, item.names));
  const best = Math.max(0, ...shares);
  const indexes = indexesOf(items, (_, index) => best >= NEAR && shares[index] === best);
  return { indexes, near: true };
}

function indexesOf(
  items: readonly Findable[],
  holds: (item: Findable, index: number) => boolean,
): Set<number> {
  return new Set(items.flatMap((item, index) => (holds(item, index) ? [index] : [])));
}

/** Neighbouring characters within each run of Chinese; letters of pinyin say nothing by twos. */
function pairsOf(text: string): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((word) => {
    const characters = [...word];
    return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
  });
}

function shareOf(pairs: readonly string[], names: string): number {
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => names.includes(pair)).length / pairs.length;
}
