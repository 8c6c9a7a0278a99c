/**
 * Finds pages by all that a question has in common with what they are called, down to single characters. Nothing needs
 * to stand anywhere as it was typed: 铜章没影了 is about 章, and about what is gone.
 */
import type { Hit, SearchIndex } from '#domain/search/index/search-index.ts';
import { tokensOf } from '#domain/search/query/query.ts';
import { byScore, type Candidate } from '#domain/search/rank/candidate.ts';
import { kindWeight, rarity } from '#domain/search/rank/weights.ts';
import type { Intent } from '#domain/search/query/intent.ts';
import { stopPairs } from '#domain/search/query/stop-pairs.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { NAMED, PAIR_SATURATION } from './evidence.ts';
import type { Speaking } from './sense-file.ts';
import { hanOf } from './weigh-characters.ts';

/** @returns what is known of a Han character, also of one that is nowhere; undefined when it cannot be read */
export type ReadSpeaking = (character: string) => Promise<Speaking | undefined>;

interface Tools {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
  readonly readSpeaking: ReadSpeaking;
}

/**
 * When a question is one for this handbook: what its characters say of that, and how well the best page fits, of which a
 * long question has more by chance. Fitted by logistic regression on sayings kept aside from the index.
 */
const BELONGS = 6;
/** Below this it is about something else, and words that it has in common with a page are chance. */
const ELSEWHERE = 4;
const FIT = 0.39;
/** What a character says at the least that the best page is called with. */
const EXPLAINED = -0.25;

export interface Sensed {
  /** The pages that a question speaks for, best first; none when it is hardly one for this handbook. */
  readonly found: readonly Candidate[];
  /** True when it is about something else. */
  readonly isElsewhere: boolean;
}

/** In Han characters; a single one is looked up as the beginning of words. */
const SHORTEST = 2;
/** Pages worth less than this share of the best one are left out. */
const NEAR_BEST = 0.6;
/** So many are enough to choose from. */
const MOST = 12;

/** Reads at once all that finding by sense needs; what was read before is not read again. */
export async function readSenseOf({ index, vocabulary, readSpeaking }: Tools, text: string) {
  const stops = stopPairs(vocabulary, text);
  const characters = [...new Set(hanOf(text))];
  const pairs = tokensOf([text]).filter((token) => [...token].length > 1 && !stops.has(token));
  const [speaking, found] = await Promise.all([
    Promise.all(characters.map(readSpeaking)),
    Promise.all(pairs.map((pair) => index.lookup(pair))),
  ]);
  return { characters, speaking, pairs, found };
}

/** @param text a question, normalised */
export async function findBySense(tools: Tools, text: string, intent?: Intent): Promise<Sensed> {
  if (hanOf(text).length < SHORTEST) return { found: [], isElsewhere: false };
  const { characters, speaking, pairs, found, scores, terms } = await senseOf(tools, text);
  const kinds = await tools.index.kinds();
  const kindShare = ASKED_KINDS.has(intent?.wants) ? ASKED_KIND_SHARE : KIND_SHARE;
  const all = [...scores].map(([page, score]) => ({
    ...{ page, isLiteral: false, named: 0, terms: terms.get(page) ?? [] },
    score: score * kindWeight(kinds.get(page) ?? '', { intent }) ** kindShare,
  }));
  all.sort(byScore);
  const best = all[0]?.score ?? 0;
  const belongs = belongingTo(speaking, Number(all[0]?.page));
  const fit = best / Math.sqrt(characters.length + pairs.length);
  const sure = belongs + FIT * fit;
  // Without examples of something else, or while they cannot be read, nobody can tell.
  const isTold = !speaking.includes(undefined) && speaking.some((each) => each?.belongs !== 0);
  const isElsewhere = isTold && sure < ELSEWHERE && calledIn(pairs, found) < characters.length / 2;
  if (!isTold || sure < BELONGS) return { found: [], isElsewhere };
  const near = all.filter(({ score }) => score >= best * NEAR_BEST);
  return { found: near.slice(0, MOST), isElsewhere: false };
}

/** @returns for each page how much the parts of a question speak for it */
export async function senseOf(tools: Tools, text: string) {
  const { characters, speaking, pairs, found } = await readSenseOf(tools, text);
  const { size } = await tools.index.kinds();
  const scores = new Map<string, number>();
  const add = (page: string, worth: number) => scores.set(page, (scores.get(page) ?? 0) + worth);
  for (const each of speaking) each?.pages.forEach((worth, page) => add(String(page), worth));
  const terms = new Map<string, string[]>();
  for (const [at, hits] of found.entries()) {
    for (const [page, worth] of worthOf(hits, size)) {
      add(page, worth);
      terms.set(page, [...(terms.get(page) ?? []), pairs[at] ?? '']);
    }
  }
  return { characters, speaking, pairs, found, scores, terms };
}

/**
 * @param page the best one; a character that speaks for it does not speak against an answer
 * @returns what all characters say of whether the question is one for this handbook
 */
function belongingTo(speaking: readonly (Speaking | undefined)[], page: number): number {
  return speaking.reduce((sum, each) => {
    const least = each?.pages.has(page) === true ? EXPLAINED : -Infinity;
    return sum + Math.max(each?.belongs ?? 0, least);
  }, 0);
}

/** @returns how many characters of a question stand in words that a page is called with: 合同呗 is about 合同 */
function calledIn(pairs: readonly string[], found: readonly (readonly Hit[])[]): number {
  const called = pairs.filter((_, at) =>
    found[at]?.some(({ fields }) => fields.includes('title') || fields.includes('alias')),
  );
  return new Set(called.join('')).size;
}

/** How much of what the kind of a page does to the order elsewhere: what people say tells the kinds apart itself. */
const KIND_SHARE = 0.15;
/** The same when another kind is asked for than those that say what to do. */
const ASKED_KIND_SHARE = 0.6;
const ASKED_KINDS: ReadonlySet<Intent['wants']> = new Set(['form', 'paper', 'term', 'regulation']);

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
