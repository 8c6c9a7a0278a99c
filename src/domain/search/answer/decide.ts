/** Whether a line is shown, and which: what is named in a question, or what is most like it. */
import { agree } from './agree.ts';
import { WEIGHTS } from './alike-weights.ts';
import { chooseAlike, type Alike, type Weighed } from './choose-alike.ts';
import { WAYS } from './choose.ts';
import type { AnswerLine } from './entry.ts';
import type { Kind } from './kind.ts';
import type { Question } from './question.ts';

/** From here on what is most like a question answers what names nothing, as a logarithm of odds … */
const CERTAIN = 1.75;
/** … or, of kinds of which a matter has one line or none, … */
const CERTAIN_OF_FEW = 0.75;
/** … bears out what is named, or tells it just as people ask, if it is of that kind … */
const BORNE_OUT = 1.5;
/** … and stands instead of it, or of what is named and not meant. */
const BETTER = 2.2;
/** Instead of a way that is named whole, or as what is named and hardly meant, it stands only from here on. */
const SURER = 3.5;
/** What people ask in so much the same words, by likeness, is meant rather than what is named, where they are two things … */
const ASKED_SO = 0.9;
/** … and nothing that says the same as what is named is nearly as like. What nobody asks for elsewhere is like nothing. */
const BEHIND = 0.25;

/** What something means and why it is so is told only by what explains it: a rule of the same matter does not. */
const EXPLAINED: ReadonlySet<Kind> = new Set<Kind>(['mean', 'why']);

/** Who must not, and which form: a line of the kind that is like the question is the one that is meant. */
const FEW: ReadonlySet<Kind> = new Set<Kind>(['barred', 'form']);

/** All that speaks for an answer. */
export interface Evidence {
  readonly question: Question;
  /** The line of what is named, if anything is and no other is as near. */
  readonly named: AnswerLine | undefined;
  /** The lines that are most like the question. */
  readonly alike: readonly Weighed[];
}

/** @returns the line; undefined where nothing answers for certain */
export function decide(
  { question, named, alike }: Evidence,
  weights = WEIGHTS,
): AnswerLine | undefined {
  const { kind } = question;
  const first = chooseAlike(question, alike, named, weights);
  const isAside = first?.isOfKind === false && EXPLAINED.has(kind);
  const other = first?.isWhole && !isAside ? first : undefined;
  const isNamedMeant = WAYS.has(kind) || isMeant(alike);
  const isNamedAgain = named && other && agree(kind, named, other.line);
  const isUnmeant = named !== undefined && !isNamedMeant;
  // What is named and not meant does not come back by likeness, unless that is surer by far.
  if (isUnmeant && isNamedAgain) return other.odds >= SURER ? other.line : undefined;
  if (named && first && !isUnmeant && !isBorneOut(kind, first)) return undefined;
  const chosen = choose(kind, isUnmeant ? undefined : named, other, isUnmeant ? BETTER : CERTAIN);
  const isSure = other !== undefined && other.odds >= SURER && chosen?.text === other.line.text;
  const isOf = kind !== 'binds' || !chosen || isSure || tellsWhom(question.about, chosen);
  return isOf ? chosen : undefined;
}

/** 合同章能当公章用吗 names 公章, and is like what tells the two apart. */
function isMeant(alike: readonly Weighed[]): boolean {
  const isAskedSo = alike.some(({ features }) => features.pooled >= ASKED_SO);
  const isLike = ({ features }: Weighed) => features.agrees > 0 && features.behind < BEHIND;
  return !isAskedSo || alike.some(isLike);
}

/** 密码多久换一次 names whose password it is, and no line of theirs is like that. */
function isBorneOut(kind: Kind, { odds }: Alike): boolean {
  return WAYS.has(kind) || EXPLAINED.has(kind) || odds >= BORNE_OUT;
}

/** Where what is named and what is most like the question are two things, neither is certain. */
function choose(
  kind: Kind,
  named: AnswerLine | undefined,
  other: Alike | undefined,
  certain: number,
): AnswerLine | undefined {
  if (other === undefined) return named;
  const { line, isOfKind, odds } = other;
  const least = isOfKind && FEW.has(kind) ? Math.min(certain, CERTAIN_OF_FEW) : certain;
  if (named === undefined) return odds >= least ? line : undefined;
  if (agree(kind, named, line)) return odds >= BORNE_OUT && isOfKind ? line : named;
  if (WAYS.has(kind)) return odds >= SURER ? line : named;
  return odds >= BETTER ? line : undefined;
}

/** These are no 事业单位 in what binds them. */
const LIKE_OFFICIALS = /参照公务员法管理的事业单位/g;

/** Whoever asks whether a rule binds 事业单位 is answered by a line that speaks of them, if it is not surer by far. */
function tellsWhom(about: readonly string[], { text }: AnswerLine): boolean {
  return (
    !about.join('').includes('事业单位') ||
    /事业单位|各类单位|所有单位/.test(text.replaceAll(LIKE_OFFICIALS, ''))
  );
}
