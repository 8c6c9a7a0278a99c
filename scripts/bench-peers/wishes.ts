/** What is asked for on the command line: npm run bench:peers -- --sizes 100,1000 --peers starlight --runs 5 --only pages */

export const PEERS = ['starlight', 'vitepress', 'docusaurus'] as const;
export type PeerName = (typeof PEERS)[number];

export interface Wishes {
  /** Pages of the sites that are built. */
  readonly sizes: readonly number[];
  readonly peers: readonly PeerName[];
  /** Visits of each page. */
  readonly runs: number;
  /** Builds of each size, one after the other by turns. */
  readonly builds: number;
  readonly pages: boolean;
}

const DEFAULTS: Wishes = {
  sizes: [100, 1000, 5000],
  peers: PEERS,
  runs: 5,
  builds: 1,
  pages: true,
};

/**
 * @param words behind the command
 * @returns what to do
 * @throws Error naming a word that is not understood and those that are
 */
export function wishesOf(words: readonly string[]): Wishes {
  let wishes = DEFAULTS;
  for (let at = 0; at < words.length; at += 2) {
    const [name = '', value = ''] = words.slice(at, at + 2);
    wishes = { ...wishes, ...wish(name, value) };
  }
  return wishes;
}

function wish(name: string, value: string): Partial<Wishes> {
  switch (name) {
    case '--sizes':
      return { sizes: value === 'none' ? [] : value.split(',').map((each) => count(name, each)) };
    case '--peers':
      return { peers: value === 'none' ? [] : value.split(',').map(peer) };
    case '--runs':
      return { runs: count(name, value) };
    case '--builds':
      return { builds: count(name, value) };
    case '--pages':
      if (value !== 'yes' && value !== 'no')
        throw new Error(`--pages is yes or no, not “${value}”`);
      return { pages: value === 'yes' };
    default:
      throw new Error(
        `“${name}” is none of --sizes 100,1000|none, --peers ${PEERS.join(',')}|none, --runs 5, --builds 1, --pages yes|no`,
      );
  }
}

function count(name: string, value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new Error(`${name} takes whole numbers, not “${value}”`);
  return Number(value);
}

function peer(value: string): PeerName {
  const found = PEERS.find((name) => name === value);
  if (!found) throw new Error(`“${value}” is none of ${PEERS.join(', ')}`);
  return found;
}
