/**
 * How like a question is to what people ask, by single characters and pairs: nothing of it needs to stand anywhere as it
 * was typed. 铜章没影了谁去报 is like 公章丢了谁去报案.
 */
import type { Place } from './answers.ts';
import type { Known } from './likeness-file.ts';

/** How soon more of the same stops to count, as in BM25, and how much sooner where few ask. */
const SATURATION = 1.2;

/** What is known of the characters and pairs of a question. */
export interface Likeness {
  readonly answers: readonly Place[];
  /** None for what nobody knows. */
  readonly known: ReadonlyMap<string, Known | undefined>;
}

/** @returns undefined where a file could not be had */
export type ReadLikeness = (grams: readonly string[]) => Promise<Likeness | undefined>;

/** An answer that has something of a question. */
export interface Like {
  readonly place: Place;
  /** How much of the question is said of it, the oftener the more, by rarity; about 0 to 1. */
  readonly pooled: number;
  /** How much of the question is said of it at all, by rarity, from 0 to 1. */
  readonly share: number;
  /** What of the question is said of it. */
  readonly held: ReadonlySet<string>;
  /** @returns how rare a character of the question is over all answers, from 0 to 1, which stands for nowhere */
  rarity(gram: string): number;
}

interface Found {
  pooled: number;
  share: number;
  readonly held: Set<string>;
}

/** @param grams of the question, with what each counts */
export function findLike(grams: ReadonlyMap<string, number>, { known, answers }: Likeness): Like[] {
  const found = new Map<number, Found>();
  const rarities = new Map<string, number>();
  const rarest = rarity(0, answers.length);
  let all = 0;
  for (const [gram, counts] of grams) {
    const holders = known.get(gram)?.sayers;
    // Too many say it.
    const rare = holders?.size === 0 ? 0 : rarity(holders?.size ?? 0, answers.length);
    rarities.set(gram, rare);
    const worth = counts * rare;
    all += worth;
    for (const [answer, times] of holders ?? []) {
      const one = found.get(answer) ?? { pooled: 0, share: 0, held: new Set() };
      found.set(answer, one);
      one.pooled += (2 * worth * times) / (times + SATURATION);
      one.share += worth;
      one.held.add(gram);
    }
  }
  const part = (worth: number) => (all === 0 ? 0 : worth / all);
  return [...found].flatMap(([answer, { pooled, share, held }]): Like[] => {
    const place = answers[answer];
    if (place === undefined) return [];
    return [
      {
        ...{ place, held, pooled: part(pooled), share: part(share) },
        rarity: (gram) => (rarities.get(gram) ?? rarest) / rarest,
      },
    ];
  });
}

function rarity(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}
