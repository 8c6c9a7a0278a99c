/** Fits what speaks for a line to questions whose right line is known, and tells how well it answers others. */
import { FEATURES, type Features } from '#domain/search/answer/alike.ts';
import { foremost } from '#domain/search/answer/choose-alike.ts';
import { decide, type Evidence } from '#domain/search/answer/decide.ts';
import type { AnswerLine } from '#domain/search/answer/entry.ts';
import type { Weights } from '#domain/search/answer/weights.ts';
import { fitChoice, fitOdds } from './regression.ts';

/** A question with all that speaks for an answer to it. */
export interface Case {
  readonly set: string;
  readonly typed: string;
  /** Undefined where nothing is asked. */
  readonly evidence: Evidence | undefined;
  /** False for any line where nothing here is the answer. */
  isRight(line: AnswerLine): boolean;
  readonly hasAnswer: boolean;
}

/** How much large weights are held against them: there are few questions for so many signs. */
const SHRINK = 3;
/** More digits than this are chance. */
const DIGITS = 2;

export function fitWeights(cases: readonly Case[]): Weights {
  const asking = cases.flatMap(({ evidence, ...rest }) =>
    evidence === undefined || evidence.alike.length === 0 ? [] : [{ ...rest, evidence }],
  );
  const choices = asking.map(({ evidence, isRight }) => ({
    options: evidence.alike.map(({ features }) => rowOf(features)),
    right: evidence.alike.map(({ candidate }) => isRight(candidate.entry.line)),
  }));
  const rank = named(fitChoice(choices.filter(({ right }) => new Set(right).size > 1)));
  const first = asking.flatMap(({ evidence: { question, alike, named: line }, isRight }) => {
    const one = foremost(question, alike, line, { rank });
    return one === undefined ? [] : [{ ...one, truth: isRight(one.line) }];
  });
  const odds = fitOdds(
    first.map((one) => [one.margin, one.score, one.rivalled, ...rowOf(one.features)]),
    first.map(({ truth }) => truth),
    SHRINK,
  ).map(rounded);
  const [margin = 0, score = 0, rivalled = 0, ...rest] = odds;
  const bias = rest.at(-1) ?? 0;
  return { rank, sure: { bias, margin, score, rivalled, ...named(rest) } };
}

function rowOf(features: Features): number[] {
  return FEATURES.map((name) => features[name]);
}

function named(weights: readonly number[]): Features {
  const entries = FEATURES.map((name, at) => [name, rounded(weights[at] ?? 0)] as const);
  return Object.fromEntries(entries) as Features;
}

function rounded(weight: number): number {
  // Zero has no sign in the file.
  return Number(weight.toFixed(DIGITS)) + 0;
}

/** What came of a question. */
export type Result = 'right' | 'wrong' | 'none' | 'told' | 'silent';

export interface Judged {
  readonly set: string;
  readonly typed: string;
  readonly result: Result;
  readonly line: AnswerLine | undefined;
}

export function judge(cases: readonly Case[], weights: Weights): Judged[] {
  return cases.map(({ set, typed, evidence, isRight, hasAnswer }) => {
    const line = evidence && decide(evidence, weights);
    return { set, typed, line, result: resultOf(hasAnswer, line && isRight(line)) };
  });
}

/** @param right undefined where there is no line */
function resultOf(hasAnswer: boolean, right: boolean | undefined): Result {
  if (!hasAnswer) return right === undefined ? 'silent' : 'told';
  if (right === undefined) return 'none';
  return right ? 'right' : 'wrong';
}

/** Each question judged by weights that were fitted without it, and without every fifth besides it. */
export function judgeHeldOut(cases: readonly Case[], folds = 5): Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isOut = (_case: Case, at: number) => at % folds === fold;
    const rest = cases.filter((one, at) => !isOut(one, at));
    return judge(cases.filter(isOut), fitWeights(rest));
  }).flat();
}

const SHOWN = ['right', 'wrong', 'none', 'told', 'silent'] as const satisfies readonly Result[];

/** @returns a row a set and one for all of them */
export function formatJudged(judged: readonly Judged[]): string {
  const row = (name: string, some: readonly Judged[]) =>
    name.padEnd(6) +
    SHOWN.map((result) => some.filter((one) => one.result === result).length)
      .map((count) => String(count).padStart(8))
      .join('');
  const sets = [...new Set(judged.map(({ set }) => set))];
  return [
    ' '.repeat(6) + SHOWN.map((result) => result.padStart(8)).join(''),
    ...sets.map((set) =>
      row(
        set,
        judged.filter((one) => one.set === set),
      ),
    ),
    row('all', judged),
  ].join('\n');
}

/** @returns the file that holds the weights */
export function weightsFile({ rank, sure }: Weights, questions: number): string {
  const object = (weights: object) =>
    Object.entries(weights)
      .map(([name, weight]) => `    ${name}: ${weight},\n`)
      .join('');
  return `/** What speaks for a line, and how much. Written by npm run fit:answers -- --write, from ${questions} questions. */
import type { Weights } from './weights.ts';

export const WEIGHTS: Weights = {
  rank: {
${object(rank)}  },
  sure: {
${object(sure)}  },
};
`;
}
