/** The lines that come nearest to a question which none answers for certain: whoever asked may know which is meant. */
import { WEIGHTS } from './alike-weights.ts';
import { foremost, oddsOf, ranked } from './choose-alike.ts';
import type { Evidence } from './decide.ts';
import type { AnswerLine } from './entry.ts';

/** More would push the results out of sight. */
const MOST = 3;
/**
 * Less sure than this nothing is near, as a logarithm of the odds. Of the questions of tests/fixtures that get no line
 * four in five have the right one among three then, and one in five to which nothing here is the answer has any.
 */
const NEAR = -1.4;
/** What is told asks for nothing, so that less speaks for any line; nine in ten that are shown hold what was meant. */
export const NEAR_TOLD = -2;

/**
 * @param least so sure the first of them must be
 * @returns no line twice, the nearest first; none where the first of them is far
 */
export function nearLines(
  { question, named, alike }: Evidence,
  { weights = WEIGHTS, least = NEAR } = {},
): AnswerLine[] {
  const first = foremost(question, alike, named, weights);
  if (first === undefined || oddsOf(first, weights) < least) return [];
  const lines = ranked(alike, weights).map(({ candidate }) => candidate.entry.line);
  const near = [...(named ? [named] : []), ...lines];
  const texts = near.map(({ text }) => text);
  return near.filter(({ text }, at) => texts.indexOf(text) === at).slice(0, MOST);
}
