/** What a page has got of a question: who has voted for it, and whether that makes it an answer. */
import type { Field } from '#domain/search/index/fields.ts';
import { matchScore } from './candidate.ts';
import type { PhraseMatch, PhraseMatches } from './match-phrase.ts';
import { normaliseQuery } from '#domain/search/query/query.ts';
import { charactersOf, type Voter } from './voters.ts';
import { VOTE, WHOLE } from './weights.ts';

const CALLED: readonly Field[] = ['title', 'code', 'alias', 'synonym'];
/** What the site itself says; everyday words are so many that two characters of a question stand among them by chance. */
const PRINTED: readonly Field[] = [...CALLED, 'heading'];

/** In characters. */
const SHORTEST_WORD = 2;

export interface Ballot {
  score: number;
  readonly heard: Set<number>;
  /** Which of them the page itself holds, and not only what people say for it. */
  readonly printed: Set<number>;
  readonly terms: Set<string>;
  /** True when a name or heading of the page holds a whole voter. */
  isAbout: boolean;
  /** True when that voter is a word of the vocabulary. */
  isNamed: boolean;
  /** True when the page holds a word of the vocabulary anywhere. */
  isKnown: boolean;
  /** Which characters of the query stand in a name of the page. */
  readonly named: Set<number>;
  /** Which do in a name that is shown. */
  readonly called: Set<number>;
  /** Which lone ones do. */
  readonly alone: Set<number>;
}

/** Counts the vote of one voter for one page. */
export function cast(
  ballots: Map<string, Ballot>,
  page: string,
  voter: Voter,
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
    printed: new Set(),
    terms: new Set(),
    isAbout: false,
    isNamed: false,
    isKnown: false,
    named: new Set(),
    called: new Set(),
    alone: new Set(),
  };
  ballots.set(page, ballot);
  ballot.score += best;
  const characters = charactersOf(voter);
  const whole = [...match.fields].filter(([, share]) => share > WHOLE).map(([field]) => field);
  const isNamed = whole.some((field) => field !== 'heading');
  // What leads here in everyday words is one way of many to say it, and the site does not say it so.
  const isCalled = whole.some((field) => CALLED.includes(field));
  if (characters.length === 0) {
    if (isNamed) ballot.alone.add(voter.from);
    return;
  }
  terms.forEach((term) => ballot.terms.add(term));
  characters.forEach((character) => ballot.heard.add(character));
  const isPrinted = match.body > 0 || whole.some((field) => PRINTED.includes(field));
  if (isPrinted) characters.forEach((character) => ballot.printed.add(character));
  ballot.isAbout ||= whole.some((field) => PRINTED.includes(field));
  ballot.isKnown ||= voter.isKnown;
  ballot.isNamed ||= voter.isKnown && whole.length > 0;
  if (isNamed) characters.forEach((character) => ballot.named.add(character));
  if (isCalled) characters.forEach((character) => ballot.called.add(character));
}

/**
 * @param text the question
 * @param everyday what people say for the page
 * @returns when a part of the question is the whole of what people say for the page, that part and what else the page
 *   itself holds; otherwise nothing
 */
export function meant(ballot: Ballot, text: string, everyday: readonly string[]): Set<number> {
  const said = new Set<number>();
  for (const word of everyday.map(normaliseQuery)) {
    const from = text.indexOf(word);
    if (from < 0 || word.length < SHORTEST_WORD) continue;
    for (let at = from; at < from + word.length; at += 1) if (ballot.heard.has(at)) said.add(at);
  }
  return said.size === 0 ? said : new Set([...said, ...ballot.printed]);
}

/** @returns whether a page has enough of the question */
export function isAnswer(ballot: Ballot, coverage: number, isForeign: boolean): boolean {
  const { heard, isAbout, isKnown, isNamed, called } = ballot;
  const isLongName = [...called].some((at) => called.has(at + 1) && called.has(at + 2));
  if (isNamed || isLongName) return coverage >= VOTE.leastNamed;
  if (isForeign) return coverage >= VOTE.least;
  if (isAbout && heard.size >= VOTE.much) return coverage >= VOTE.leastMuch;
  if (isKnown) return coverage >= VOTE.leastKnown;
  return coverage >= (isAbout ? VOTE.leastAbout : VOTE.least);
}
