/** The line for a query, found along with its results, or what comes nearest to one. */
import type { Outcome } from '#domain/search/search.ts';
import { parseQuery, tokensOf, unquoted } from '#domain/search/query/query.ts';
import { senseOf, type ReadSpeaking } from '#domain/search/sense/find-by-sense.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { decide, type Evidence } from './decide.ts';
import type { AnswerLine } from './entry.ts';
import { askFor, RESULTS, type Shelving } from './find-line.ts';
import { nearLines } from './near-lines.ts';

export interface LineTools extends Shelving {
  readonly index: SearchIndex;
  readonly readSpeaking: ReadSpeaking;
  readonly vocabulary: Vocabulary;
}

export interface Answering {
  /** What answers for certain. */
  readonly line: AnswerLine | undefined;
  /** Where nothing does: what comes nearest, if anything is near. */
  readonly near: readonly AnswerLine[];
}

/**
 * @param typed as it was typed
 * @param outcome its results, on their way
 * @returns neither where nothing is asked
 */
export async function answering(
  tools: LineTools,
  typed: string,
  outcome: Promise<Outcome>,
): Promise<Answering> {
  const evidence = await evidenceOf(tools, typed, outcome);
  const line = evidence && decide(evidence);
  return { line, near: evidence && line === undefined ? nearLines(evidence) : [] };
}

/** @returns what speaks for an answer; undefined where nothing is asked, or a file could not be had */
export async function evidenceOf(
  tools: LineTools,
  typed: string,
  outcome: Promise<Outcome>,
): Promise<Evidence | undefined> {
  // Whoever looks for the letter of a text does not ask.
  if (unquoted(typed) !== undefined) return undefined;
  const { text } = parseQuery(typed);
  const asked = askFor(text, tools.vocabulary, tools);
  // Both at once: of an overtaken query both are refused, and what nobody waits for yet would be refused unheard.
  const [{ instead, results }, sensed] = await Promise.all([
    outcome,
    asked && senseOf(tools, text),
  ]);
  const [right] = instead.length === 1 ? instead : [];
  const asking = right === undefined ? asked : askFor(right, tools.vocabulary, tools);
  if (asking === undefined) return undefined;
  // These were looked up already, so the names cost nothing.
  const found = Promise.all(
    results.slice(0, RESULTS).map(async ({ page, terms }) => ({
      document: Number(page),
      spoken: (await tools.index.names(page, tokensOf(terms))).everyday,
    })),
  );
  const [there, { scores }] = await Promise.all([
    found,
    right === undefined && sensed ? sensed : senseOf(tools, right ?? text),
  ]);
  const pages = new Map([...scores].map(([page, score]) => [Number(page), score]));
  return asking.weigh(there, pages);
}
