/** Which line answers a question that is asked in other words than anything is called: what is most like it by far. */
import { agree } from './agree.ts';
import { FEATURES, featuresOf, type Candidate, type Features } from './alike.ts';
import { forgivenIn, generalIn } from './cover.ts';
import { LOOKED_AT } from './candidates.ts';
import { WAYS } from './choose.ts';
import type { AnswerLine } from './entry.ts';
import type { Question } from './question.ts';
import type { OtherWords } from './said.ts';
import { valueOf } from './trees.ts';
import type { Standing, Weights } from './weights.ts';

/** The line that is most like a question. */
export interface Alike {
  readonly line: AnswerLine;
  /** False where the matter is narrowed by a word that is not told, or is not said at all. */
  readonly isWhole: boolean;
  /** Whether it answers what was asked, rather than something else of the same matter. */
  readonly isOfKind: boolean;
  /** How sure it is, as a logarithm of the odds. */
  readonly odds: number;
}

/** A line with all that speaks for it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly features: Features;
}

export function weighed(
  question: Question,
  candidates: readonly Candidate[],
  words: OtherWords,
  line: AnswerLine | undefined,
): Weighed[] {
  const most = Math.max(0, ...candidates.map(({ like }) => like.pooled));
  const nearest = Math.max(-1, ...candidates.map(({ meant }) => meant));
  const share = (some: readonly Candidate[]) => (some.length - 1) / LOOKED_AT;
  return candidates.map((candidate) => {
    const { entry, like, meant } = candidate;
    const beside = candidates.filter((other) => other.like.place.document === like.place.document);
    const echoing = candidates.filter((other) =>
      agree(question.kind, entry.line, other.entry.line),
    );
    return {
      candidate,
      features: {
        ...featuresOf(question, candidate, words, line),
        behind: most - like.pooled,
        unmeant: nearest - meant,
        beside: share(beside),
        echoed: share(echoing),
      },
    };
  });
}

/** The line that comes first, with all that tells how sure it is. */
export interface Foremost extends Standing {
  readonly line: AnswerLine;
  readonly features: Features;
}

/** @returns all of them, what most speaks for first */
export function ranked(all: readonly Weighed[], { rank }: Pick<Weights, 'rank'>) {
  return all
    .map((one) => ({ ...one, score: sum(rank, one.features) }))
    .sort((a, b) => b.score - a.score);
}

/** @returns undefined where nothing is alike */
export function foremost(
  { kind, about }: Pick<Question, 'kind' | 'about'>,
  all: readonly Weighed[],
  named: AnswerLine | undefined,
  weights: Pick<Weights, 'rank'>,
): Foremost | undefined {
  const [best, ...others] = ranked(WAYS.has(kind) ? all.filter(isWholeWay) : all, weights);
  if (best === undefined) return undefined;
  const { line } = best.candidate.entry;
  const rival = others.find(({ candidate }) => !agree(kind, line, candidate.entry.line));
  const margin = rival === undefined ? FAR : Math.min(FAR, best.score - rival.score);
  return {
    ...{ line, features: best.features, margin, score: best.score },
    ...{ rivalled: Number(named !== undefined), long: [...line.text].length },
    ...{ asking: [...about.join('')].length, pieces: about.length },
  };
}

/** The whole of a way answers only who asks of nothing besides: 公众号怎么涨粉 is not 公众号怎么办. */
function isWholeWay({ features: { data, said } }: Weighed): boolean {
  return data === 0 || said >= ALL;
}

/** @returns the line that most speaks for, with how sure it is; undefined where nothing is alike */
export function chooseAlike(
  question: Question,
  all: readonly Weighed[],
  named: AnswerLine | undefined,
  weights: Weights,
): Alike | undefined {
  const first = foremost(question, all, named, weights);
  if (first === undefined) return undefined;
  const odds = oddsOf(first, weights);
  // What narrows the matter makes another matter of it, unless all else says that it is this one.
  const isOther = first.features.narrowed > 0 && odds < DESPITE;
  const isWhole = !isOther && (odds >= PLAIN || !isBare(question));
  return { line: first.line, isWhole, isOfKind: first.features.kind > 0, odds };
}

/** @returns how sure a line is that comes first, as a logarithm of the odds */
export function oddsOf(first: Foremost, { sure }: Pick<Weights, 'sure'>): number {
  const signs = signsOf(first);
  return sure.trees.reduce<number>((odds, tree) => odds + valueOf(tree, signs), sure.bias);
}

/** @returns all that tells how sure a line is, by name */
export function signsOf({
  line: _line,
  features,
  ...standing
}: Foremost): Readonly<Record<string, number>> {
  return { ...standing, ...features };
}

/** 登记簿谁保管, 延期最多几天: whichever is meant, it is not said. */
function isBare({ about }: Pick<Question, 'about'>): boolean {
  return about.every((piece) => {
    const [general, forgiven] = [generalIn(piece), forgivenIn(piece)];
    return general.every((each, at) => each || forgiven[at] === true);
  });
}

/** What is so sure to stand for itself is it in spite of a word that narrows the matter … */
const DESPITE = 2;
/** … and in spite of words that say of most things what they say of this: 申请公开几天给答复. */
const PLAIN = 3;
/** So much of what is asked about, in characters, is all of it. */
const ALL = 0.95;
/** Farther than this from the next with another answer makes nothing surer. */
const FAR = 6;

function sum(weights: Features, features: Features): number {
  return FEATURES.reduce((all, name) => all + weights[name] * features[name], 0);
}
