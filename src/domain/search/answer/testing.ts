/** Entries for tests, and what speaks for them. */
import { FEATURES, type Features } from './alike.ts';
import type { Weighed } from './choose-alike.ts';
import type { Told } from './entry.ts';
import type { Kind } from './kind.ts';
import type { Shelved } from './pack.ts';
import { readTree } from './trees.ts';
import type { Weights } from './weights.ts';

/** @returns an entry with everything filled in that the test does not care about */
export function makeEntry(
  kind: Kind,
  name: string,
  text: string,
  rest: Partial<Shelved<Told>> = {},
): Shelved<Told> {
  const { document = 0 } = rest;
  return {
    kinds: [kind],
    names: [name],
    ...{ parts: [], within: [], around: '', tells: false, keys: [], rank: 2, document },
    line: { text, basis: '', binds: '', url: `/procedures/${document}/#steps`, label: '页' },
    ...rest,
  };
}

const NONE = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;

/** @returns a line for which only these signs speak */
export function makeWeighed(entry: Shelved<Told>, features: Partial<Features>): Weighed {
  const place = { classed: 'way', document: 0, row: 0 };
  const like = { place, pooled: 0, share: 0, held: new Set<string>(), rarity: () => 1 };
  const candidate = { entry, like, page: 0, place: undefined, meant: 0, restMeant: 0, rest: 0 };
  return { candidate, features: { ...NONE, ...features } };
}

/** @returns weights by which what is pooled comes first, of equals what is named, and which are as sure as the bias and the trees that are written */
export function asSureAs(bias: number, ...written: readonly string[]): Weights {
  return {
    rank: { ...NONE, pooled: 1, agrees: 0.1 },
    sure: { bias, trees: written.map(readTree) },
  };
}
