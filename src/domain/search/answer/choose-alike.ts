/** Which line answers a question that is asked in other words than anything is called: what is most like it by far. */
import type { Like } from '#domain/search/likeness/find-like.ts';
import { agree } from './agree.ts';
import { FEATURES, featuresOf, type Candidate, type Features } from './alike.ts';
import { RANK, SURE } from './alike-weights.ts';
import type { AnswerLine } from './entry.ts';
import type { Question } from './question.ts';
import type { OtherWords } from './said.ts';

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
  return candidates.map((candidate) => ({
    candidate,
    features: featuresOf(question, candidate, words, line),
  }));
}

/** @returns the line that most speaks for, with how sure it is; undefined where nothing is alike */
export function chooseAlike(
  { kind }: Question,
  all: readonly Weighed[],
  named: AnswerLine | undefined,
): Alike | undefined {
  const [best, ...others] = all
    .map((one) => ({ ...one, score: sum(RANK, one.features) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const { line } = best.candidate.entry;
  const rival = others.find(({ candidate }) => !agree(kind, line, candidate.entry.line));
  const margin = rival === undefined ? FAR : Math.min(FAR, best.score - rival.score);
  if (best.features.unsaid > UNSAID) return undefined;
  const { bias, margin: farness, score, rivalled, ...own } = SURE;
  const known = bias + (named === undefined ? 0 : rivalled);
  const odds = known + farness * margin + score * best.score + sum(own, best.features);
  // What narrows the matter makes another matter of it, unless all else says that it is this one.
  return best.features.narrowed > 0 && odds < DESPITE ? undefined : { line, odds };
}

/** What is so sure is it in spite of a word that narrows the matter. */
const DESPITE = 3;
/** So much of what is asked about may stand nowhere, by rarity. */
const UNSAID = 0.25;
/** Farther than this from the next with another answer makes nothing surer. */
const FAR = 6;

function sum(weights: Features, features: Features): number {
  return FEATURES.reduce((all, name) => all + weights[name] * features[name], 0);
}

/** These are no 事业单位 in what binds them. */
const LIKE_OFFICIALS = /参照公务员法管理的事业单位/g;

/** Whoever asks whether a rule binds 事业单位 is answered by a line that speaks of them. */
export function tellsWhom(about: readonly string[], { text }: AnswerLine): boolean {
  return (
    !about.join('').includes('事业单位') ||
    /事业单位|各类单位|所有单位/.test(text.replaceAll(LIKE_OFFICIALS, ''))
  );
}
