/**
 * Answers a question in everyday words. Words without meaning are dropped, known words stand also for what they are
 * called officially, and of everything else each pair of characters has a vote.
 */
import { byScore, matchScore, type Candidate } from './candidate.ts';
import { matchPhrase, type PhraseMatch, type PhraseMatches } from './match.ts';
import { phrase } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { pairs, segment } from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';
import { VOTE } from './weights.ts';

/** Something that has a vote: some characters of the query, and every way to say them. */
interface Voter {
  readonly isKnown: boolean;
  /** Which characters of the query it speaks for. */
  readonly from: number;
  readonly to: number;
  readonly ways: readonly string[];
}

interface Ballot {
  score: number;
  readonly heard: Set<number>;
  readonly terms: Set<string>;
  /** True when a name or heading of the page holds a whole voter. */
  isAbout: boolean;
  /** True when that voter is a word of the vocabulary. */
  isNamed: boolean;
  /** True when the page holds a word of the vocabulary anywhere. */
  isKnown: boolean;
  /** Which characters of the query stand in a name of the page. */
  readonly named: Set<number>;
}

/** @returns pages that are about what is asked, best first; none when too little of the question is found */
export async function vote(
  index: SearchIndex,
  vocabulary: Vocabulary,
  text: string,
): Promise<Candidate[]> {
  const { voters, characters } = enrol(vocabulary, text);
  const ballots = new Map<string, Ballot>();
  for (const voter of voters) {
    const matches = await Promise.all(voter.ways.map((way) => matchPhrase(index, phrase(way))));
    for (const page of new Set(matches.flatMap(({ pages }) => [...pages.keys()]))) {
      cast(ballots, page, voter, matches);
    }
  }
  const found: Candidate[] = [];
  for (const [page, ballot] of ballots) {
    const coverage = ballot.heard.size / characters;
    if (!isAnswer(ballot, coverage)) continue;
    const score = ballot.score * (1 - VOTE.coverage + VOTE.coverage * coverage);
    found.push({ page, score, isLiteral: false, terms: [...ballot.terms] });
  }
  found.sort(byScore);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * VOTE.nearBest);
}

function enrol(vocabulary: Vocabulary, text: string): { voters: Voter[]; characters: number } {
  const voters: Voter[] = [];
  let at = 0;
  let characters = 0;
  const add = (way: string, isKnown: boolean, others: readonly string[] = []) => {
    voters.push({ isKnown, from: at, to: at + way.length, ways: [way, ...others] });
  };
  for (const piece of vocabulary.cut(text)) {
    if (piece.kind === 'known') {
      add(piece.text, true, vocabulary.alternatives.get(piece.text));
      characters += piece.text.length;
      at += piece.text.length;
    } else if (piece.kind === 'stop') at += piece.text.length;
    else {
      for (const { kind, written } of segment(piece.text)) {
        if (kind === 'word') add(written, false);
        const own = kind === 'han' ? pairs(written, '').slice(0, -1) : [];
        // A lone character moves its pages up, but is too little to count as an answer.
        if (kind === 'han' && own.length === 0) {
          voters.push({ isKnown: false, from: at, to: at, ways: [written] });
        }
        own.forEach((pair, step) => {
          voters.push({ isKnown: false, from: at + step, to: at + step + 2, ways: [pair] });
        });
        if (kind === 'word' || own.length > 0) characters += written.length;
        at += written.length;
      }
    }
  }
  return { voters, characters };
}

function cast(
  ballots: Map<string, Ballot>,
  page: string,
  { isKnown, from, to }: Voter,
  matches: readonly PhraseMatches[],
): void {
  let best = 0;
  let match: PhraseMatch | undefined;
  const terms: string[] = [];
  for (const { pages, rarity, phrase: way } of matches) {
    const found = pages.get(page);
    if (found?.isLiteral !== true) continue;
    terms.push(way.text);
    const score = matchScore(found, rarity);
    if (score > best) [best, match] = [score, found];
  }
  if (match === undefined) return;
  const ballot = ballots.get(page) ?? {
    score: 0,
    heard: new Set(),
    terms: new Set(),
    isAbout: false,
    isNamed: false,
    isKnown: false,
    named: new Set(),
  };
  ballots.set(page, ballot);
  ballot.score += best;
  if (from === to) return;
  terms.forEach((term) => ballot.terms.add(term));
  for (let character = from; character < to; character += 1) ballot.heard.add(character);
  const whole = [...match.fields].filter(([, share]) => share > VOTE.whole).map(([field]) => field);
  ballot.isAbout ||= whole.length > 0;
  ballot.isKnown ||= isKnown;
  ballot.isNamed ||= isKnown && whole.length > 0;
  if (whole.every((field) => field === 'heading')) return;
  for (let character = from; character < to; character += 1) ballot.named.add(character);
}

function isAnswer(ballot: Ballot, coverage: number): boolean {
  const { heard, isAbout, isKnown, isNamed, named } = ballot;
  const isLongName = [...named].some((at) => named.has(at + 1) && named.has(at + 2));
  if (isNamed || isLongName) return coverage >= VOTE.leastNamed;
  if (isAbout && heard.size >= VOTE.much) return coverage >= VOTE.leastMuch;
  if (isKnown) return coverage >= VOTE.leastKnown;
  return coverage >= (isAbout ? VOTE.leastAbout : VOTE.least);
}
