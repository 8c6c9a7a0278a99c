/**
 * Answers a question in everyday words. Words without meaning are dropped, known words stand also for what they are
 * called officially, and of everything else each pair of characters has a vote.
 */
import { cast, isAnswer, type Ballot } from './ballot.ts';
import { byScore, type Candidate } from './candidate.ts';
import { matchPhrase } from './match-phrase.ts';
import { phrase } from '#domain/search/query/query.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { charactersOf, enrol, type Voter } from './voters.ts';
import { missingOf } from './missing.ts';
import { worthOfCharacters } from './worth.ts';
import { PART, VOTE } from './weights.ts';

export interface Votes {
  /** Best first. */
  readonly found: readonly Candidate[];
  /** What of the question none of these pages holds, when a part had to be enough. */
  readonly missing: readonly string[];
}

/**
 * @param isPartEnough true to take also pages that hold only a part of the question
 * @returns pages that are about what is asked, best first; none when too little of the question is found
 */
export async function vote(
  index: SearchIndex,
  vocabulary: Vocabulary,
  text: string,
  isPartEnough = false,
): Promise<Votes> {
  const { voters, length } = enrol(vocabulary, text);
  const ballots = new Map<string, Ballot>();
  const answers = await Promise.all(
    voters.map(({ ways }) => Promise.all(ways.map((way) => matchPhrase(index, phrase(way))))),
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
  const found: Candidate[] = [];
  for (const [page, ballot] of ballots) {
    const coverage = worth.of(ballot.heard) / total;
    const named = (ballot.named.size + ballot.alone.size) / length;
    // Of a question with a word that the office knows, that word is enough when there is nothing better.
    const isPart =
      isPartEnough &&
      (ballot.isNamed ||
        (!isForeign && (worth.of(ballot.called) / total >= PART.called || coverage > PART.heard)));
    if (!isPart && !isAnswer(ballot, coverage, isForeign)) continue;
    const score = ballot.score * (1 - VOTE.coverage + VOTE.coverage * coverage);
    found.push({ page, score, isLiteral: false, named, terms: [...ballot.terms] });
  }
  found.sort(byScore);
  const best = found[0]?.score ?? 0;
  const enough = found.filter(({ score }) => score >= best * VOTE.nearBest);
  return {
    found: enough,
    missing: isPartEnough && enough.length > 0 ? missingOf(text, voters, heard) : [],
  };
}

/** True when a pair that no page holds has a character that no page holds: the question is about something else. */
async function hasForeigner(
  index: SearchIndex,
  voters: readonly Voter[],
  heard: ReadonlySet<number>,
): Promise<boolean> {
  const unheard = voters.filter(({ from, to }) => !(heard.has(from) && heard.has(to - 1)));
  const characters = new Set(unheard.flatMap(({ ways: [own = ''] }) => [...own]));
  const hits = await Promise.all([...characters].map((character) => index.lookup(character)));
  return hits.some(({ length }) => length === 0);
}
