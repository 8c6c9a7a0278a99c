/** Finds pages that hold what was typed, and pages that answer it. */
import type { SearchIndex } from '#domain/search/index/search-index.ts';
import type { Intent } from '#domain/search/query/intent.ts';
import { phrase, type Phrase } from '#domain/search/query/query.ts';
import { stopPairs } from '#domain/search/query/stop-pairs.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { findTogether, isLone, type Candidate } from './candidate.ts';
import { matchPhrase } from './match-phrase.ts';
import { rerankByName, rerankByResemblance } from './rerank.ts';
import { vote } from './vote.ts';
import { kindWeight, TOGETHER, WHOLE } from './weights.ts';

interface Tools {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
}

const PUNCTUATION = /[^\p{L}\p{N}\s]/u;

/** Pages that hold every phrase, in their final order. */
export async function findWritten(
  { index, vocabulary }: Tools,
  phrases: readonly Phrase[],
  text: string,
  intent?: Intent,
): Promise<Candidate[]> {
  const match = (some: readonly Phrase[]) =>
    Promise.all(some.map((each) => matchPhrase(index, each)));
  const long = phrases.filter((each) => !isLone(each));
  // A lone character such as 的 begins words in fifty files, which change nothing where no page holds the rest.
  const isMixed = long.length > 0 && long.length < phrases.length;
  if (isMixed && findTogether(await match(long)).length === 0) return [];
  if (!(await mayHold(index, phrases, stopPairs(vocabulary, text)))) return [];
  const matches = await match(phrases);
  const rarity = matches.reduce((sum, each) => sum + each.rarity, 0);
  // What was copied over a comma stands somewhere as it was copied; words with blanks between were typed.
  const isCopied = phrases.length > 1 && PUNCTUATION.test(text);
  const copied = isCopied ? (await matchPhrase(index, phrase(text))).pages : undefined;
  const together = findTogether(matches).map((each) =>
    copied?.get(each.page)?.ends.length ? { ...each, score: each.score * TOGETHER } : each,
  );
  const found = await weighKinds(index, together, intent);
  return rerankByName(index, found, text, rarity, intent);
}

/** Whether any page holds all the tokens but those that stand on most pages, which are looked up only then. */
async function mayHold(
  index: SearchIndex,
  phrases: readonly Phrase[],
  stops: ReadonlySet<string>,
): Promise<boolean> {
  const tokens = phrases.flatMap(({ atoms }) => atoms.flat());
  const telling = tokens.filter((token) => !stops.has(token));
  if (telling.length === tokens.length || telling.length === 0) return true;
  const found = await Promise.all(telling.map((token) => index.lookup(token)));
  const [first = [], ...others] = found.map((hits) => new Set(hits.map(({ page }) => page)));
  return [...first].some((page) => others.every((pages) => pages.has(page)));
}

export interface Found {
  /** Best first. */
  readonly found: readonly Candidate[];
  /** What of the question none of these pages holds, when a part had to be enough. */
  readonly missing: readonly string[];
}

/** Pages that hold what matters of a question; when there are none, pages that hold a part of it. */
export async function findByVote(
  { index, vocabulary }: Tools,
  text: string,
  intent: Intent,
): Promise<Found> {
  const { core } = intent;
  const votes = await vote(index, vocabulary, core);
  let { whole } = votes;
  if (whole.length === 0 && core !== text) whole = (await vote(index, vocabulary, text)).whole;
  const isPart = whole.length === 0;
  const found = isPart ? votes.part : whole;
  const weighed = await weighKinds(index, found, intent);
  return {
    found: await rerankByResemblance(index, weighed, core, intent),
    missing: isPart && found.length > 0 ? votes.missing : [],
  };
}

/** A page that is called by all of what reads like the name of a rule. */
function isRule({ named }: Candidate, intent?: Intent): boolean {
  return intent?.wants === 'regulation' && named > WHOLE;
}

async function weighKinds(
  index: SearchIndex,
  found: readonly Candidate[],
  intent?: Intent,
): Promise<Candidate[]> {
  const kinds = await index.kinds();
  return found
    .map((each) => ({
      ...each,
      score:
        each.score *
        kindWeight(kinds.get(each.page) ?? '', { intent, isCalled: isRule(each, intent) }),
    }))
    .sort((a, b) => b.score - a.score);
}
