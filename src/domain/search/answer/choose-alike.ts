/** Which line answers a question that is asked in other words than anything is called: what is most like it by far. */
import type { Like } from '#domain/search/likeness/find-like.ts';
import { agree } from './agree.ts';
import { FEATURES, featuresOf, type Candidate, type Features } from './alike.ts';
import { forgivenIn, generalIn } from './cover.ts';
import type { AnswerLine } from './entry.ts';
import type { Question } from './question.ts';
import type { OtherWords } from './said.ts';
import { STANDING, type Standing, type Weights } from './weights.ts';

/** So many are looked at. */
const LOOKED_AT = 10;
const FIRST = { pooled: 1, page: 0.25 };

export interface Near {
  readonly like: Like;
  readonly page: number;
}

/** @param pages by document, how much the parts of the question speak for it */
export function nearestOf(likes: readonly Like[], pages: ReadonlyMap<number, number>): Near[] {
  const most = Math.max(1, ...pages.values());
  return likes
    .map((like) => {
      const page = (pages.get(like.place.document) ?? 0) / most;
      return { like, page, score: FIRST.pooled * like.pooled + FIRST.page * page };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, LOOKED_AT);
}

/** The line that is most like a question. */
export interface Alike {
  readonly line: AnswerLine;
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
  const share = (some: readonly Candidate[]) => (some.length - 1) / LOOKED_AT;
  return candidates.map((candidate) => {
    const { entry, like } = candidate;
    const beside = candidates.filter((other) => other.like.place.document === like.place.document);
    const echoing = candidates.filter((other) =>
      agree(question.kind, entry.line, other.entry.line),
    );
    return {
      candidate,
      features: {
        ...featuresOf(question, candidate, words, line),
        behind: most - like.pooled,
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

/** A line with the sum of what speaks for it. */
export interface Ranked extends Weighed {
  readonly score: number;
}

/** @returns all of them, what most speaks for first */
export function ranked(all: readonly Weighed[], { rank }: Pick<Weights, 'rank'>): Ranked[] {
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
  const [best, ...others] = ranked(all, weights);
  if (best === undefined) return undefined;
  const { features, score, candidate } = best;
  const { line } = candidate.entry;
  const says = (other: Ranked) => agree(kind, line, other.candidate.entry.line);
  const stands = (other: Ranked) =>
    other.candidate.like.place.document === candidate.like.place.document;
  const rival = others.find((other) => !says(other));
  const margin = rival === undefined ? FAR : Math.min(FAR, score - rival.score);
  const beside = (some: readonly Ranked[]) =>
    some.reduce((sum, other) => sum + Math.exp(other.score - score), 1);
  const whole = beside(others);
  return {
    ...{ line, features, margin, score, rivalled: Number(named !== undefined) },
    length: [...about.join('')].length,
    likely: 1 / whole,
    agreeing: beside(others.filter(says)) / whole,
    onPage: beside(others.filter(stands)) / whole,
  };
}

/** @returns the line that most speaks for, with how sure it is; undefined where nothing is alike */
export function chooseAlike(
  question: Question,
  all: readonly Weighed[],
  named: AnswerLine | undefined,
  weights: Weights,
): Alike | undefined {
  const first = foremost(question, all, named, weights);
  if (first === undefined || first.features.unsaid > UNSAID || isBare(question)) return undefined;
  const odds = oddsOf(first, weights);
  // What narrows the matter makes another matter of it, unless all else says that it is this one.
  return first.features.narrowed > 0 && odds < DESPITE ? undefined : { line: first.line, odds };
}

/** @returns how sure a line is that comes first, as a logarithm of the odds */
export function oddsOf(first: Foremost, { sure }: Pick<Weights, 'sure'>): number {
  const standing = STANDING.reduce((all, name) => all + sure[name] * first[name], 0);
  return sure.bias + standing + sum(sure, first.features);
}

/** 登记簿谁保管, 延期最多几天: whichever is meant, it is not said. */
function isBare({ about }: Pick<Question, 'about'>): boolean {
  return about.every((piece) => {
    const [general, forgiven] = [generalIn(piece), forgivenIn(piece)];
    return general.every((each, at) => each || forgiven[at] === true);
  });
}

/** What is so sure is it in spite of a word that narrows the matter. */
const DESPITE = 4.5;
/** So much of what is asked about may stand nowhere, by rarity. */
const UNSAID = 0.25;
/** Farther than this from the next with another answer makes nothing surer. */
const FAR = 6;

function sum(weights: Features, features: Features): number {
  return FEATURES.reduce((all, name) => all + weights[name] * features[name], 0);
}
