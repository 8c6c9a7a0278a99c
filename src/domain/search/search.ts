/** From what is typed to an ordered list of pages. The same code answers in the browser and in search:eval. */
import { arrange, findDuty } from './rank/arrange.ts';
import type { Candidate } from './rank/candidate.ts';
import { even, fuse, merge } from './rank/merge.ts';
import { findByVote, findWritten } from './rank/find.ts';
import type { SearchIndex } from './index/search-index.ts';
import { findBySense, readSenseOf, type ReadSpeaking } from './sense/find-by-sense.ts';
import type { ReadCharacter } from './query/characters.ts';
import { readIntent, type Intent } from './query/intent.ts';
import { isLetters } from './query/letters.ts';
import { correct, readPinyinOf } from './query/meant.ts';
import { literally, parseQuery, unquoted, type Query } from './query/query.ts';
import type { Vocabulary } from './query/vocabulary.ts';
import { lookUpVoters } from './rank/vote.ts';
import { ENOUGH } from './rank/weights.ts';

/** From this length on a query is more than the name of something. In characters. */
const SENTENCE = 7;

export interface SearchTools {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
  readonly readCharacter: ReadCharacter;
  readonly readSpeaking: ReadSpeaking;
}

export interface Outcome {
  /** What was looked up: normalised and cut. */
  readonly text: string;
  readonly isCut: boolean;
  /** What was looked up instead, when nothing is written as typed. */
  readonly instead: readonly string[];
  /** Words of the query that no page has and without which the results were found; mostly none. */
  readonly missing: readonly string[];
  /** Best first; literal ones mostly before related ones, see arrange(). */
  readonly results: readonly Candidate[];
}

/** @param typed anything, of any length; in quotation marks nothing of it is put right */
export async function search(tools: SearchTools, typed: string): Promise<Outcome> {
  const quoted = unquoted(typed);
  if (quoted === undefined) return find(tools, typed, false);
  const outcome = await find(tools, quoted, true);
  return { ...outcome, text: literally(outcome.text) };
}

async function find(tools: SearchTools, typed: string, isExact: boolean): Promise<Outcome> {
  const query = parseQuery(typed);
  const { text, isCut } = query;
  const asked = await lookUp(tools, query);
  if (isLetters(text) && !isExact) {
    const instead = asked.literal.length < ENOUGH ? await readPinyinOf(tools.index, text) : [];
    return { text, isCut, instead, ...(await answer(tools, asked, await read(tools, instead))) };
  }
  if (!isExact && asked.literal.length === 0) {
    const better = await correct(tools, text);
    const meant =
      better === text ? undefined : await answer(tools, await lookUp(tools, parseQuery(better)));
    if (meant && meant.results.length > 0) return { text, isCut, instead: [better], ...meant };
  }
  return { text, isCut, instead: [], ...(await answer(tools, asked)) };
}

/** A query with what it is after, and the pages that hold all of it. */
interface Asked extends Pick<Query, 'text'> {
  readonly intent: Intent;
  /** Pages that hold it as it was typed. */
  readonly literal: readonly Candidate[];
  /** Pages that hold its pieces somewhere. */
  readonly scattered: readonly Candidate[];
}

async function lookUp(tools: SearchTools, { text, phrases }: Query): Promise<Asked> {
  const intent = readIntent(tools.vocabulary, text);
  const isSentence = intent.core !== text || [...text].length >= SENTENCE;
  const [written] = await Promise.all([
    findWritten(tools, phrases, text, intent),
    // No page holds a sentence as it was typed; so what is asked next is asked at once.
    ...(isSentence && !isLetters(text)
      ? [lookUpVoters(tools, intent.core), readSenseOf(tools, text)]
      : []),
  ]);
  return {
    ...{ text, intent },
    literal: written.filter(({ isLiteral }) => isLiteral),
    scattered: written.filter(({ isLiteral }) => !isLiteral),
  };
}

/** Pages of every word that pinyin may stand for. */
async function read(tools: SearchTools, words: readonly string[]): Promise<Candidate[]> {
  const all = await Promise.all(
    words.map((word) => findWritten(tools, parseQuery(word).phrases, word)),
  );
  return all.reduce<Candidate[]>(
    (merged, found, place) => merge(merged, words.length > 1 ? even(found, place) : found),
    [],
  );
}

/** @param others pages that were found by other words than those of the query */
async function answer(
  tools: SearchTools,
  { text, intent, literal, scattered }: Asked,
  others: readonly Candidate[] = [],
): Promise<Pick<Outcome, 'results' | 'missing'>> {
  let rest = merge(scattered, others);
  let missing: readonly string[] = [];
  // Letters are a question only when they are a word that the office uses.
  const isQuestion = !isLetters(text) || tools.vocabulary.alternatives.has(text);
  if (literal.length < ENOUGH && isQuestion) {
    if (intent.core !== text) {
      const { phrases: own } = parseQuery(intent.core);
      rest = merge(rest, await findWritten(tools, own, intent.core, intent));
    }
    const voted = await findByVote(tools, text, intent);
    if (literal.length > 0) rest = merge(rest, voted.found);
    else {
      const sensed = await findBySense(tools, text, intent);
      if (!sensed.isElsewhere) rest = fuse(merge(rest, voted.found), sensed.found);
      missing = voted.missing;
    }
  }
  const related = rest.filter(({ page }) => literal.every((other) => other.page !== page));
  const duty =
    intent.wants === 'duty' ? await findDuty(tools.index, [...literal, ...related]) : undefined;
  return { missing, results: arrange(literal, related, duty) };
}
