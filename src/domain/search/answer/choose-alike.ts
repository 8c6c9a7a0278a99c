/** Which line answers a question that is asked in other words than anything is called: what is most like it by far. */
import { agree } from './agree.ts';
import { kindsNamedWith } from './answer-files.ts';
import { says } from './cases.ts';
import { narrowing } from './cover.ts';
import type { AnswerLine, Entry } from './entry.ts';
import { fits } from './fits.ts';
import { answersTo, type Kind } from './kind.ts';
import { likened, type Likened } from './likeness.ts';
import { isKeyed } from './nearness.ts';
import { TELLING } from './plain-words.ts';
import { comparable, type Question } from './question.ts';
import { told, type OtherWords } from './said.ts';

/**
 * How sure a line is, as a logarithm of the odds. Fitted by logistic regression to every third question of content/asked,
 * each looked for without itself, and to the sets of tests/search/answers.test.ts, of which some have no answer.
 */
const WEIGHTS = { share: 1.56, byFar: 0.77, named: 2.7, score: 0.44, first: 0.52, out: -0.35 };
const BIAS = -3.72;
/** Six to one: of those that are this sure none was wrong that another rule here does not refuse. */
const SURE = Math.log(6);
/** The best is at least so many times as like as any with another answer. */
const BY_FAR = 1.2;
/** Rules have names that are much alike. */
const RULE_BY_FAR = 1.5;
/** So much of what is kept, and of a rule, must be named. */
const NAMED = 0.8;
const NAMED_KINDS: ReadonlySet<Kind> = new Set<Kind>(['keep', 'binds']);
/** A shorter name says little of what is meant. In characters. */
const LONG_ENOUGH = 4;
/** Kinds of which likeness tells nothing: a term is named or not, and yes or no hangs on every word. */
const NEVER: ReadonlySet<Kind> = new Set<Kind>([
  'mean',
  'differ',
  'may',
  'how',
  'case',
  'what',
  'why',
  'pick',
  'where',
]);

/** @returns what may answer, the most like first; entries without a line as far as can be told */
export function alike<Kept extends Entry>(
  question: Question,
  entries: readonly Kept[],
  words: OtherWords,
): Likened<Kept>[] {
  const { kind, asked, deed, about } = question;
  if (NEVER.has(kind)) return [];
  // How long something is kept is never what another figure says.
  const accepted =
    kind === 'keep'
      ? [kind]
      : [...kindsNamedWith(kind), ...answersTo(kind)].filter((each) => each !== 'keep');
  const narrow = narrowing(about.join(' '));
  const able = entries.filter(
    (entry) =>
      accepted.some((each) => entry.kinds.includes(each)) &&
      (entry.line === undefined || fits(kind, asked, deed, entry.line.text)) &&
      isKeyed(question, entry, words) &&
      (kind !== 'who' || isDone(deed, textOf(entry))) &&
      narrow.every((word) => says(textOf(entry), word)),
  );
  return likened(about, able, words);
}

/** Whether what somebody is asked to do is done there: who keeps a seal is not who cuts it. Who signs, see fits(). */
function isDone(deed: string, text: string): boolean {
  return [...deed].every(
    (verb) => SIGNED.includes(verb) || !TELLING.includes(verb) || text.includes(verb),
  );
}

const SIGNED = '批签审核定收';

function textOf({ names, parts, within, spoken, around, line }: Entry): string {
  return [...names, ...parts, ...within, ...spoken, around, comparable(line?.text ?? '')].join(' ');
}

/** The line that is most like a question. */
export interface Alike {
  readonly line: AnswerLine;
  /** How many times as like it is as any with another answer. */
  readonly byFar: number;
  /** How much of the question stands in what is asked of it elsewhere, from 0 to 1. */
  readonly share: number;
  readonly isSure: boolean;
}

/**
 * @param found what may answer, the most like first
 * @param placeOf where the search has found the document of an entry, from 0; undefined where it has not
 */
export function chooseAlike<Kept extends Entry>(
  { kind, about }: Question,
  [best, ...others]: readonly Likened<Kept>[],
  words: OtherWords,
  placeOf: (entry: Kept) => number | undefined,
): Alike | undefined {
  const line = best?.entry.line;
  if (best === undefined || line === undefined) return undefined;
  const { entry, score, share } = best;
  const rival = others.find((each) => !each.entry.line || !agree(kind, line, each.entry.line));
  const byFar = Math.min(FAR, score / (rival?.score ?? 0));
  const named = Math.max(0, ...namesOf(entry).map((name) => namedBy(name, about, words)));
  const place = placeOf(entry);
  const odds =
    WEIGHTS.share * share +
    WEIGHTS.byFar * Math.log(byFar) +
    WEIGHTS.named * named +
    WEIGHTS.score * Math.log(1 + score) +
    (place === 0 ? WEIGHTS.first : place === undefined ? WEIGHTS.out : 0) +
    BIAS;
  const isNamed = !NAMED_KINDS.has(kind) || named >= NAMED;
  const isFar = byFar >= (kind === 'binds' ? RULE_BY_FAR : BY_FAR);
  return { line, byFar, share, isSure: odds >= SURE && isNamed && isFar };
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

/** Farther than this makes nothing surer. */
const FAR = 9;

function namesOf({ names, spoken, parts }: Entry): readonly string[] {
  return [...names, ...spoken, ...parts];
}

function namedBy(name: string, about: readonly string[], words: OtherWords): number {
  const length = name.replaceAll(' ', '').length;
  return told(name, about, words) * Math.min(1, length / LONG_ENOUGH);
}
