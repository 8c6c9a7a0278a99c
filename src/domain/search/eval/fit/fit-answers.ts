/** Fits what speaks for a line to questions whose right line is known, and tells how well it answers others. */
import { FEATURES, type Features } from '#domain/search/answer/alike.ts';
import { foremost, signsOf } from '#domain/search/answer/choose-alike.ts';
import { decide, type Evidence } from '#domain/search/answer/decide.ts';
import type { AnswerLine } from '#domain/search/answer/entry.ts';
import type { Weights } from '#domain/search/answer/weights.ts';
import { writeTree } from '#domain/search/answer/trees.ts';
import { growTrees } from './boosting.ts';
import { fitChoice } from './regression.ts';

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
    return one === undefined ? [] : [{ signs: signsOf(one), truth: isRight(one.line) }];
  });
  const truths = first.map(({ truth }) => truth);
  return {
    rank,
    sure: growTrees(
      first.map(({ signs }) => signs),
      truths,
    ),
  };
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
  const weights = Object.entries(rank).map(([name, weight]) => `    ${name}: ${weight},\n`);
  const trees = sure.trees.map((tree) => `      '${writeTree(tree)}',\n`);
  return `/** What speaks for a line, and how much. Written by npm run fit:answers -- --write, from ${questions} questions. */
import { readTree } from './trees.ts';
import type { Weights } from './weights.ts';

export const WEIGHTS: Weights = {
  rank: {
${weights.join('')}  },
  sure: {
    bias: ${sure.bias},
    trees: [
${trees.join('')}    ].map(readTree),
  },
};
`;
}
