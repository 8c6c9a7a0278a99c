/**
 * How like a question is to what people ask, by single characters and pairs: nothing of it needs to stand anywhere as it
 * was typed. 铜章没影了谁去报 is like 公章丢了谁去报案.
 */
import type { Entry } from './entry.ts';
import { forgivenIn } from './cover.ts';
import type { OtherWords } from './said.ts';

/** What a character counts beside a pair. */
const CHARACTER = 0.35;
/** What a word counts that stands in another name of the thing. */
const OTHER = 0.5;
/** What it counts where something stands. */
const WORTH = { names: 1, parts: 0.7, within: 0.4, spoken: 1, around: 0.3 };
/** How soon more of the same stops to count, and how much a long name counts less, as in BM25. */
const SATURATION = 1.2;
const LENGTH = 0.35;

export interface Likened<Kept extends Entry> {
  readonly entry: Kept;
  readonly score: number;
  /** How much of the question stands in the entry, by rarity, from 0 to 1. */
  readonly share: number;
}

/** @returns the entries, those that are most like the question first */
export function likened<Kept extends Entry>(
  about: readonly string[],
  entries: readonly Kept[],
  words: OtherWords,
): Likened<Kept>[] {
  const asked = new Map(askedOf(about));
  const others = about.flatMap((piece) => words.in(piece)).flatMap((group) => group.others);
  for (const [gram, worth] of gramsOf(others)) {
    if (!asked.has(gram)) asked.set(gram, worth * OTHER);
  }
  const bags = entries.map(bagOf);
  const average = bags.reduce((sum, { length }) => sum + length, 0) / Math.max(1, bags.length);
  const rarity = new Map(
    [...asked.keys()].map((gram) => {
      const holders = bags.filter(({ grams }) => grams.has(gram)).length;
      return [gram, Math.log(1 + (bags.length - holders + 0.5) / (holders + 0.5))] as const;
    }),
  );
  const own = new Set(gramsOf(about).map(([gram]) => gram));
  const worthOf = (gram: string) => (rarity.get(gram) ?? 0) * (asked.get(gram) ?? 0);
  const all = [...own].reduce((sum, gram) => sum + worthOf(gram), 0);
  return entries
    .map((entry, at) => {
      const { grams, length } = bags[at] ?? { grams: new Map<string, number>(), length: 0 };
      const norm = SATURATION * (1 - LENGTH + (LENGTH * length) / average);
      let score = 0;
      let share = 0;
      for (const gram of asked.keys()) {
        const held = grams.get(gram) ?? 0;
        if (held === 0) continue;
        score += (worthOf(gram) * held * (SATURATION + 1)) / (held + norm);
        if (own.has(gram)) share += worthOf(gram);
      }
      return { entry, score, share: all === 0 ? 0 : share / all };
    })
    .sort((a, b) => b.score - a.score);
}

interface Bag {
  readonly grams: ReadonlyMap<string, number>;
  readonly length: number;
}

const bags = new WeakMap<Entry, Bag>();

function bagOf(entry: Entry): Bag {
  const known = bags.get(entry) ?? makeBag(entry);
  bags.set(entry, known);
  return known;
}

function makeBag(entry: Entry): Bag {
  const grams = new Map<string, number>();
  for (const [field, worth] of Object.entries(WORTH)) {
    const texts = entry[field as keyof typeof WORTH];
    for (const [gram] of gramsOf(typeof texts === 'string' ? [texts] : texts)) {
      grams.set(gram, (grams.get(gram) ?? 0) + worth);
    }
  }
  return { grams, length: [...grams.values()].reduce((sum, each) => sum + each, 0) };
}

/** What is said in passing counts little: 要, 得, 几天内. */
const PASSING = 0.3;

function askedOf(about: readonly string[]): [gram: string, worth: number][] {
  return about.flatMap((piece) => {
    const passing = forgivenIn(piece);
    let at = -1;
    return gramsOf([piece]).map(([gram, worth]): [string, number] => {
      const isPair = [...gram].length > 1;
      if (!isPair) at += 1;
      const light = [passing[at], isPair && passing[at + 1]].filter(Boolean).length;
      return [gram, worth * PASSING ** light];
    });
  });
}

/** Each character and pair with what it counts, as often as it stands there. */
function gramsOf(texts: readonly string[]): [gram: string, worth: number][] {
  return texts
    .flatMap((text) => text.split(' '))
    .flatMap((piece) => {
      const characters = [...piece];
      return characters.flatMap((character, at): [string, number][] => {
        const next = characters[at + 1];
        const single: [string, number] = [character, CHARACTER];
        return next === undefined ? [single] : [single, [character + next, 1]];
      });
    });
}
