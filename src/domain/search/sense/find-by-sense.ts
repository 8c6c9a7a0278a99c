/**
 * Finds pages by all that a question has in common with what they are called, down to single characters. Nothing needs
 * to stand anywhere as it was typed: 铜章没影了 is about 章, and about what is gone.
 */
import type { Hit, SearchIndex } from '#domain/search/index/search-index.ts';
import { tokensOf } from '#domain/search/query/query.ts';
import { byScore, type Candidate } from '#domain/search/rank/candidate.ts';
import { kindWeight, rarity } from '#domain/search/rank/weights.ts';
import type { Intent } from '#domain/search/query/intent.ts';
import { NAMED, PAIR_SATURATION } from './evidence.ts';
import type { Speaking } from './sense-file.ts';
import { hanOf } from './weigh-characters.ts';

/** @returns what is known of a Han character, also of one that is nowhere; undefined when it cannot be read */
export type ReadSpeaking = (character: string) => Promise<Speaking | undefined>;

interface Tools {
  readonly index: SearchIndex;
  readonly readSpeaking: ReadSpeaking;
}

/**
 * When a question is one for this handbook: what its characters say of that, and how well the best page fits, of which a
 * long question has more by chance. Fitted by logistic regression on sayings kept aside from the index.
 */
const BELONGS = 5.5;
/** Below this it is about something else, and words that it has in common with a page are chance. */
const ELSEWHERE = 2.5;
const FIT = 0.58;
export interface Sensed {
  /** The pages that a question speaks for, best first; none when it is hardly one for this handbook. */
  readonly found: readonly Candidate[];
  /** True when it is about something else. */
  readonly isElsewhere: boolean;
}

/** In Han characters; a single one is looked up as the beginning of words. */
const SHORTEST = 2;
/** Pages worth less than this share of the best one are left out. */
const NEAR_BEST = 0.5;
/** So many are enough to choose from. */
const MOST = 12;

/** Gets what findBySense() reads, before it is known whether it will be called. */
export async function readAhead({ readSpeaking }: Tools, text: string): Promise<void> {
  await Promise.all([...new Set(hanOf(text))].map(readSpeaking));
}

/** @param text a question, normalised */
export async function findBySense(
  { index, readSpeaking }: Tools,
  text: string,
  intent?: Intent,
): Promise<Sensed> {
  const characters = [...new Set(hanOf(text))];
  if (characters.length < SHORTEST) return { found: [], isElsewhere: false };
  const speaking = await Promise.all(characters.map(readSpeaking));
  const belongs = speaking.reduce((sum, each) => sum + (each?.belongs ?? 0), 0);
  const kinds = await index.kinds();
  const scores = new Map<string, number>();
  const add = (page: string, worth: number) => scores.set(page, (scores.get(page) ?? 0) + worth);
  for (const each of speaking) each?.pages.forEach((worth, page) => add(String(page), worth));
  const pairs = tokensOf([text]).filter((token) => [...token].length > 1);
  const found = await Promise.all(pairs.map((pair) => index.lookup(pair)));
  const terms = new Map<string, string[]>();
  for (const [at, hits] of found.entries()) {
    for (const [page, worth] of worthOf(hits, kinds.size)) {
      add(page, worth);
      terms.set(page, [...(terms.get(page) ?? []), pairs[at] ?? '']);
    }
  }
  const all = [...scores].map(([page, score]) => ({
    ...{ page, isLiteral: false, named: 0, terms: terms.get(page) ?? [] },
    score: score * spread(kindWeight(kinds.get(page) ?? '', { intent })),
  }));
  const best = Math.max(0, ...all.map(({ score }) => score));
  const fit = best / Math.sqrt(characters.length + pairs.length);
  const sure = belongs + FIT * fit;
  // What cannot be read says nothing.
  const isElsewhere = sure < ELSEWHERE && !speaking.includes(undefined);
  if (sure < BELONGS) return { found: [], isElsewhere };
  const near = all.filter(({ score }) => score >= best * NEAR_BEST);
  return { found: near.sort(byScore).slice(0, MOST), isElsewhere };
}

/** Half of what the kind of a page does to the order elsewhere: what people say tells the kinds apart itself. */
function spread(weight: number): number {
  return weight ** KIND_SHARE;
}

const KIND_SHARE = 0.2;

/** @returns by page, what it is worth that a pair stands in its names */
function worthOf(hits: readonly Hit[], total: number): Map<string, number> {
  const named = hits.map(({ page, fields }) => ({
    page,
    share: fields.reduce((sum, field) => sum + NAMED[field], 0),
  }));
  const holding = named.filter(({ share }) => share > 0);
  const rare = rarity(holding.length, total);
  return new Map(
    holding.map(({ page, share }) => [
      page,
      (rare * share * (PAIR_SATURATION + 1)) / (share + PAIR_SATURATION),
    ]),
  );
}
