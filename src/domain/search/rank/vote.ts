/**
 * Answers a question in everyday words. Words without meaning are dropped, known words stand also for what they are
 * called officially, and of everything else each pair of characters has a vote.
 */
import { cast, isAnswer, meant, type Ballot } from './ballot.ts';
import { byScore, type Candidate } from './candidate.ts';
import { matchPhrase } from './match-phrase.ts';
import { normaliseQuery, phrase, tokensOf } from '#domain/search/query/query.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { charactersOf, enrol, isLone, type Voter } from './voters.ts';
import { missingOf } from './missing.ts';
import { worthOfCharacters } from './worth.ts';
import { LONE, PART, READ_AHEAD, VOTE } from './weights.ts';

/** In characters. */
const SHORTEST_TOPIC = 2;

export interface Votes {
  /** Pages that are about what is asked, best first; none when too little of the question is found. */
  readonly whole: readonly Candidate[];
  /** Pages that hold a part of it, for when there is nothing better; best first. */
  readonly part: readonly Candidate[];
  /** What of the question no page holds. */
  readonly missing: readonly string[];
}

/** Gets what vote() looks up, before it is known whether it will be called. */
export async function lookUpVoters(
  { index, vocabulary }: { readonly index: SearchIndex; readonly vocabulary: Vocabulary },
  text: string,
): Promise<void> {
  const { voters } = enrol(vocabulary, text);
  const lookUp = (isWanted: (voter: Voter) => boolean, files?: number) => {
    const ways = voters.filter(isWanted).flatMap((voter) => voter.ways);
    return tokensOf(ways).map((token) => index.lookup(token, files));
  };
  await Promise.all([...lookUp((voter) => !isLone(voter)), ...lookUp(isLone, LONE)]);
}

/** Asks every part of a question for the pages that it knows. */
export async function vote(
  index: SearchIndex,
  vocabulary: Vocabulary,
  text: string,
): Promise<Votes> {
  const { voters, length } = enrol(vocabulary, text);
  const ballots = new Map<string, Ballot>();
  const answers = await Promise.all(
    voters.map((voter) =>
      Promise.all(
        voter.ways.map((way) => matchPhrase(index, phrase(way), isLone(voter) ? LONE : undefined)),
      ),
    ),
  );
  for (const [at, voter] of voters.entries()) {
    const matches = answers[at] ?? [];
    for (const page of new Set(matches.flatMap(({ pages }) => [...pages.keys()]))) {
      cast(ballots, page, voter, matches);
    }
  }
  const worth = worthOfCharacters(voters, answers);
  const total = worth.of(new Set(voters.flatMap(charactersOf)));
  const heard = new Set([...ballots.values()].flatMap((ballot) => [...ballot.heard]));
  const isForeign = await hasForeigner(index, voters, heard);
  const whole: Candidate[] = [];
  const named: Candidate[] = [];
  const parts: Candidate[] = [];
  const unsure: { ballot: Ballot; candidate: Candidate }[] = [];
  for (const [page, ballot] of ballots) {
    const coverage = worth.of(ballot.heard) / total;
    const share = (ballot.named.size + ballot.alone.size) / length;
    const score = ballot.score * (1 - VOTE.coverage + VOTE.coverage * coverage);
    const candidate = { page, score, isLiteral: false, named: share, terms: [...ballot.terms] };
    if (isAnswer(ballot, coverage, isForeign)) {
      whole.push(candidate);
      continue;
    }
    if (coverage >= VOTE.leastSaid) unsure.push({ ballot, candidate });
    // Of a question with a word that the office knows, that word is enough when there is nothing better.
    if (ballot.isNamed) named.push(candidate);
    else if (!isForeign && isPartEnough(worth.of(ballot.called) / total, coverage))
      parts.push(candidate);
  }
  unsure.sort((a, b) => byScore(a.candidate, b.candidate));
  for (const { ballot, candidate } of unsure.slice(0, READ_AHEAD)) {
    const { everyday } = await index.names(candidate.page, tokensOf(candidate.terms));
    if (worth.of(meant(ballot, text, everyday)) / total >= VOTE.leastSaid) whole.push(candidate);
  }
  if (whole.length + named.length + parts.length === 0) {
    parts.push(...(await topicOf(index, text, [...ballots])));
  }
  const best = Math.max(...whole.map(({ score }) => score));
  const better = whole.length > 0 ? named.filter(({ score }) => score > best) : [];
  return {
    whole: nearBest([...whole, ...better]),
    part: nearBest([...named, ...parts]),
    missing: missingOf(text, voters, heard),
  };
}

/**
 * @returns pages of which a name is what the question begins with: people say first what they speak of, such as the guard
 *   of 门卫大爷
 */
async function topicOf(
  index: SearchIndex,
  text: string,
  ballots: readonly (readonly [string, Ballot])[],
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const [page, { heard, score, terms }] of ballots) {
    if (!heard.has(0)) continue;
    const { title, aliases, synonyms, everyday } = await index.names(page, tokensOf([...terms]));
    const names = [title, ...aliases, ...synonyms, ...everyday].map(normaliseQuery);
    const topic = Math.max(0, ...names.map((name) => (text.startsWith(name) ? name.length : 0)));
    if (topic < SHORTEST_TOPIC || topic / text.length < PART.topic) continue;
    found.push({
      page,
      score: score * topic,
      isLiteral: false,
      named: topic / text.length,
      terms: [...terms],
    });
  }
  return found;
}

function isPartEnough(called: number, coverage: number): boolean {
  return called >= PART.called || coverage > PART.heard;
}

function nearBest(found: Candidate[]): Candidate[] {
  found.sort(byScore);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * VOTE.nearBest);
}

/** True when a pair that no page holds has a character that no page holds: the question is about something else. */
async function hasForeigner(
  index: SearchIndex,
  voters: readonly Voter[],
  heard: ReadonlySet<number>,
): Promise<boolean> {
  const unheard = voters.filter(({ from, to }) => !(heard.has(from) && heard.has(to - 1)));
  const characters = new Set(unheard.flatMap(({ ways: [own = ''] }) => [...own]));
  const known = await Promise.all([...characters].map((character) => index.knows(character)));
  return known.includes(false);
}
