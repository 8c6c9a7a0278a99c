/** From what is typed to an ordered list of pages. The same code answers in the browser and in search:eval. */
import { arrange, findDuty } from './rank/arrange.ts';
import { asksWho, subjectOf } from './query/asks-who.ts';
import { findTogether, type Candidate } from './rank/candidate.ts';
import { correctBySound, readLetters, type ReadCharacter } from './query/hear.ts';
import { isLetters } from './query/letters.ts';
import { matchPhrase } from './rank/match-phrase.ts';
import { readNearLetters } from './query/near-pinyin.ts';
import { parseQuery, type Phrase } from './query/query.ts';
import { rerankByName, rerankByResemblance } from './rank/rerank.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { Vocabulary } from './query/vocabulary.ts';
import { vote } from './rank/vote.ts';
import { ENOUGH, kindWeight } from './rank/weights.ts';

export interface SearchTools {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
  readonly readCharacter: ReadCharacter;
}

export interface Outcome {
  /** What was looked up: normalised and cut. */
  readonly text: string;
  readonly isCut: boolean;
  /** What was looked up instead, when nothing is written as typed. */
  readonly instead: readonly string[];
  /** Best first; literal ones mostly before related ones, see arrange(). */
  readonly results: readonly Candidate[];
}

/** So many words are looked up for one that was typed as pinyin. */
const READINGS = 3;

/** @param typed anything, of any length */
export async function search(tools: SearchTools, typed: string): Promise<Outcome> {
  const query = parseQuery(typed);
  const { text, isCut } = query;
  const exact = await findWritten(tools, query.phrases, text);
  const literal = exact.filter(({ isLiteral }) => isLiteral);
  let rest = exact.filter(({ isLiteral }) => !isLiteral);
  let instead: readonly string[] = [];
  if (literal.length < ENOUGH) {
    instead = literal.length === 0 || isLetters(text) ? await reword(tools, text) : [];
    for (const other of instead) {
      const found = await findWritten(tools, parseQuery(other).phrases, other);
      rest = merge(rest, instead.length > 1 ? even(found) : found);
    }
    // Letters are a question only when they are a word that the office uses.
    const isQuestion = !isLetters(text) || tools.vocabulary.alternatives.has(text);
    if (isQuestion) rest = merge(rest, await findByVote(tools, instead[0] ?? text));
  }
  const related = merge([], rest).filter(({ page }) =>
    literal.every((other) => other.page !== page),
  );
  const duty = asksWho(text) ? await findDuty(tools.index, [...literal, ...related]) : undefined;
  return { text, isCut, instead, results: arrange(literal, related, duty) };
}

/** What may have been meant: a mistake put right, or pinyin read. */
async function reword(
  { index, vocabulary, readCharacter }: SearchTools,
  text: string,
): Promise<string[]> {
  if (isLetters(text)) {
    const letters = text.replace(/[^a-z]/g, '');
    const readings = (await readLetters(index, letters)).map(({ word }) => word);
    const words = readings.length > 0 ? readings : await readNearLetters(index, letters);
    return words.slice(0, READINGS);
  }
  const corrected = vocabulary.correct(text);
  if (corrected !== text) return [corrected];
  let heard = text;
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const better = await correctBySound(index, readCharacter, run);
    if (better !== undefined) heard = heard.replace(run, better);
  }
  return heard === text ? [] : [heard];
}

/** Pages that hold every phrase, in their final order. */
async function findWritten(
  { index }: SearchTools,
  phrases: readonly Phrase[],
  text: string,
): Promise<Candidate[]> {
  const matches = await Promise.all(phrases.map((each) => matchPhrase(index, each)));
  const rarity = matches.reduce((sum, each) => sum + each.rarity, 0);
  const found = await weighKinds(index, findTogether(matches));
  return rerankByName(index, found, text, rarity);
}

/** Pages that hold what matters of a question; when there are none, pages that hold a part of it. */
async function findByVote({ index, vocabulary }: SearchTools, text: string): Promise<Candidate[]> {
  const question = asksWho(text) ? subjectOf(text) : text;
  let found = await vote(index, vocabulary, question);
  if (found.length === 0 && question !== text) found = await vote(index, vocabulary, text);
  if (found.length === 0) found = await vote(index, vocabulary, question, true);
  return rerankByResemblance(index, await weighKinds(index, found), question);
}

async function weighKinds(index: SearchIndex, found: readonly Candidate[]): Promise<Candidate[]> {
  const kinds = await index.kinds();
  return found
    .map((each) => ({ ...each, score: each.score * kindWeight(kinds.get(each.page) ?? '') }))
    .sort((a, b) => b.score - a.score);
}

/** One entry a page, best first: what was found first says what to mark, the better score where it stands. */
function merge(some: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const each of [...some, ...more]) {
    const known = best.get(each.page);
    const score = Math.max(each.score, known?.score ?? 0);
    const named = Math.max(each.named, known?.named ?? 0);
    best.set(each.page, { ...(known ?? each), score, named });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Gives the best page of each reading the same worth, so that a rare word does not hide a common one. */
function even(found: readonly Candidate[]): Candidate[] {
  const best = found[0]?.score ?? 1;
  return found.map((each) => ({ ...each, score: each.score / best }));
}
