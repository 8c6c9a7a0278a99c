/** The line for a query, found along with its results, or what comes nearest to one. */
import type { Outcome } from '#domain/search/search.ts';
import { parseQuery, tokensOf, unquoted } from '#domain/search/query/query.ts';
import { readIntent } from '#domain/search/query/intent.ts';
import { senseOf, type ReadSpeaking } from '#domain/search/sense/find-by-sense.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { withoutDialect } from './dialects.ts';
import { decide, type Evidence } from './decide.ts';
import type { AnswerLine } from './entry.ts';
import { withoutFormality } from './formal-words.ts';
import { askFor, RESULTS, type Asking, type Shelving } from './find-line.ts';
import { NEAR_TOLD, nearLines } from './near-lines.ts';
import { readSituation } from './situation.ts';

type Sensing = ReturnType<typeof senseOf>;

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
 * @returns neither where nothing is asked or told
 */
export async function answering(
  tools: LineTools,
  typed: string,
  outcome: Promise<Outcome>,
): Promise<Answering> {
  const evidence = await evidenceOf(tools, typed, outcome);
  if (evidence === undefined)
    return { line: undefined, near: await nearTold(tools, typed, outcome) };
  const line = decide(evidence);
  return { line, near: line === undefined ? nearLines(evidence) : [] };
}

/**
 * Reads nothing for what is the name of something, or stands anywhere as it was typed: that is looked up.
 *
 * @returns what comes nearest to what is told; nothing of that answers it, for nothing was asked
 */
async function nearTold(tools: LineTools, typed: string, outcome: Promise<Outcome>) {
  if (unquoted(typed) !== undefined) return [];
  const { text } = parseQuery(typed);
  const situation = readSituation(text);
  if (situation === undefined || readIntent(tools.vocabulary, text).wants !== undefined) return [];
  const { instead, results } = await outcome;
  if (instead.length > 0 || results.some(({ isLiteral }) => isLiteral)) return [];
  // What the search holds to be none of our business is near to nothing here.
  if (results.length === 0) return [];
  const asking = askFor(text, tools.vocabulary, tools, situation);
  const told = asking && (await weigh(tools, results, asking, senseOf(tools, text)));
  return told ? nearLines(told, { least: NEAR_TOLD }) : [];
}

/** @returns what speaks for an answer; undefined where nothing is asked, or a file could not be had */
export async function evidenceOf(
  tools: LineTools,
  typed: string,
  outcome: Promise<Outcome>,
): Promise<Evidence | undefined> {
  // Whoever looks for the letter of a text does not ask.
  if (unquoted(typed) !== undefined) return undefined;
  const text = plainly(parseQuery(typed).text);
  const asked = askFor(text, tools.vocabulary, tools);
  // Both at once: of an overtaken query both are refused, and what nobody waits for yet would be refused unheard.
  const [{ instead, results }, sensed] = await Promise.all([
    outcome,
    asked && senseOf(tools, text),
  ]);
  const [right] = instead.length === 1 ? instead : [];
  const asking = right === undefined ? asked : askFor(plainly(right), tools.vocabulary, tools);
  if (asking === undefined) return undefined;
  const sense = right === undefined && sensed ? sensed : senseOf(tools, right ?? text);
  return weigh(tools, results, asking, sense);
}

function plainly(typed: string): string {
  return withoutDialect(withoutFormality(typed));
}

async function weigh(
  tools: LineTools,
  results: Outcome['results'],
  asking: Asking,
  sense: Sensing | Awaited<Sensing>,
): Promise<Evidence | undefined> {
  // These were looked up already, so the names cost nothing.
  const found = Promise.all(
    results.slice(0, RESULTS).map(async ({ page, terms }) => ({
      document: Number(page),
      spoken: (await tools.index.names(page, tokensOf(terms))).everyday,
    })),
  );
  const [there, { scores }] = await Promise.all([found, sense]);
  const pages = new Map([...scores].map(([page, score]) => [Number(page), score]));
  return asking.weigh(there, pages);
}
