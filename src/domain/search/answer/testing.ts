/** Entries for tests. */
import type { Told } from './entry.ts';
import type { Kind } from './kind.ts';
import type { Shelved } from './pack.ts';

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
