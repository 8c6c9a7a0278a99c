/** What people call the page of an entry, as further names of what the entry is about. */
import { DATA } from './choose.ts';
import type { Entry } from './entry.ts';
import type { Kind } from './kind.ts';
import { comparable } from './question.ts';

/** A shorter word means the page and whatever else is on it. In characters. */
const SHORTEST_NAME = 6;
/** A duty, a form and a term are all that stands at their address; a term of days is one of many. */
const WHOLE: ReadonlySet<Kind> = new Set<Kind>(['who', 'form', 'mean']);

/**
 * @param spoken everyday words of its page that have something of the question
 * @returns the entry, about which these words may be said besides; data that is the whole of its page is also called so
 */
export function asCalled<Kept extends Entry>(entry: Kept, spoken: readonly string[]): Kept {
  if (spoken.length === 0) return entry;
  const said = spoken.map(comparable);
  const isWhole = entry.rank === DATA && entry.kinds.some((kind) => WHOLE.has(kind));
  const names = isWhole ? said.filter(({ length }) => length >= SHORTEST_NAME) : [];
  return {
    ...entry,
    names: [...entry.names, ...names],
    around: [entry.around, ...said].join(' '),
  };
}
