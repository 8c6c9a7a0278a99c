/** Learns, when the index is built, what each character speaks for. */
import type { FieldName } from '#domain/search/index/fields.ts';
import { cutIntoRuns } from '#domain/search/index/tokenise.ts';
import { normaliseQuery } from '#domain/search/query/query.ts';
import { rarity } from '#domain/search/rank/weights.ts';
import { NAMED, SATURATION } from './evidence.ts';
import { NOWHERE, type Speaking } from './sense-file.ts';

/** A character speaks for so many pages at most; what it does for others is too little to matter. */
const MOST_PAGES = 40;
/** How much a page with many names counts less. */
const LENGTH = 0.3;
/** How sure one has to be of a character that was seen seldom: as if each had been seen so often everywhere. */
const DOUBT = 0.5;
/** About so many characters are in use. */
const CHARACTERS = 3_500;

/**
 * @param pages what each page is called, by its number
 * @param elsewhere what people ask that is none of the handbook's business
 * @returns every Han character that stands in any of these, and what is known of all others
 */
export function weighCharacters(
  pages: readonly (readonly FieldName[])[],
  elsewhere: readonly string[],
): ReadonlyMap<string, Speaking> {
  const counts = new Map<string, Map<number, number>>();
  const lengths = pages.map((names, page) => count(names, page, counts));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const belongs = belonging(
    new Set(pages.flatMap((names) => names.filter(isSaid).map(({ text }) => text))),
    new Set(elsewhere),
  );
  const characters = new Set([...counts.keys(), ...belongs.keys()]);
  return new Map(
    [...characters].map((character) => {
      const held = counts.get(character) ?? new Map<number, number>();
      const rare = rarity(held.size, pages.length);
      const weights = [...held].map(([page, frequency]) => {
        const share = (lengths[page] ?? average) / average;
        const norm = SATURATION * (1 - LENGTH + LENGTH * share);
        return [page, (rare * frequency * (SATURATION + 1)) / (frequency + norm)] as const;
      });
      const most = weights.sort(([, a], [, b]) => b - a).slice(0, MOST_PAGES);
      return [character, { belongs: belongs.get(character) ?? 0, pages: new Map(most) }];
    }),
  );
}

function isSaid({ field }: FieldName): boolean {
  return NAMED[field] > 0;
}

/** @returns how many characters the names of a page have, by what they are worth */
function count(
  names: readonly FieldName[],
  page: number,
  counts: Map<string, Map<number, number>>,
): number {
  let length = 0;
  for (const { field, text } of names) {
    const worth = NAMED[field];
    if (worth === 0) continue;
    for (const character of hanOf(text)) {
      const own = counts.get(character) ?? new Map<number, number>();
      counts.set(character, own);
      own.set(page, (own.get(page) ?? 0) + worth);
      length += worth;
    }
  }
  return length;
}

/** Naive Bayes of two classes, over the characters of each saying once. */
function belonging(here: ReadonlySet<string>, elsewhere: ReadonlySet<string>): Map<string, number> {
  const [ours, others] = [tally(here), tally(elsewhere)];
  // Without examples of something else nothing can be told from it.
  if (others.total === 0) return new Map();
  const share = ({ times, total }: Tally, character: string) =>
    ((times.get(character) ?? 0) + DOUBT) / (total + DOUBT * CHARACTERS);
  const characters = new Set([...ours.times.keys(), ...others.times.keys(), NOWHERE]);
  return new Map(
    [...characters].map((character) => [
      character,
      Math.log(share(ours, character) / share(others, character)),
    ]),
  );
}

interface Tally {
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
}

function tally(sayings: ReadonlySet<string>): Tally {
  const times = new Map<string, number>();
  let total = 0;
  for (const saying of sayings) {
    for (const character of new Set(hanOf(saying))) {
      times.set(character, (times.get(character) ?? 0) + 1);
      total += 1;
    }
  }
  return { times, total };
}

/** @returns the Han characters of a text, in order */
export function hanOf(text: string): string[] {
  return cutIntoRuns(normaliseQuery(text)).flatMap(({ kind, written }) =>
    kind === 'han' ? [...written] : [],
  );
}
