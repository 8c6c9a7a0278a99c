/** Which line answers a question; none where two do or none is near enough. */
import { agree } from './agree.ts';
import type { AnswerLine, Entry, Told } from './entry.ts';
import { answersTo, type Kind } from './kind.ts';
import { FIGURES, fits, holdsCounted } from './fits.ts';
import { isExact, nearness } from './nearness.ts';
import { told, type OtherWords } from './said.ts';
import { paperIn, type Paper, type Question } from './question.ts';

/** Nearer than this an entry is about what was asked. */
export const NEAR = 0.66;
/** Two that differ by less are equally near. */
const APART = 0.07;
/** So much less near may be what says the same with a better basis. */
const ALIKE = 0.25;
/** A kind of answer that is not quite what was asked. */
const OTHER_KIND_COST = 0.04;
/** A sentence that answers something else and holds the figure all the same. */
const COUNTED_COST = 0.1;
const RANK_WORTH = 0.03;
/** Data of its own, with its basis. */
export const DATA = 3;

/** Kinds whose answers stand mostly for a case: what is named whole is meant rather than any of them. */
export const WAYS: ReadonlySet<Kind> = new Set<Kind>(['how', 'case']);
/** So much of what such a line is about must be asked. */
const WHOLE = 0.8;

export interface Judged<Kept extends Entry> {
  readonly entry: Kept;
  readonly score: number;
}

/** @returns what could answer a question, the nearest first */
export function judge<Kept extends Entry>(
  question: Question,
  entries: readonly Kept[],
  words: OtherWords,
): Judged<Kept>[] {
  const { kind, paper } = question;
  const accepted = answersTo(kind);
  return entries
    .flatMap((entry) => {
      const place = accepted.findIndex((each) => entry.kinds.includes(each));
      const text = entry.line?.text;
      if (place < 0 && !isCounted(question, text)) return [];
      if (text !== undefined && !fits(kind, question.asked, question.deed, text)) return [];
      // 填什么单子 does not mean the register in which it is noted afterwards.
      if (kind === 'form' && paper && isOtherPaper(paper, entry)) return [];
      const near = nearness(question, entry, words);
      if (near <= 0 || (WAYS.has(kind) && !isWholeTold(question, entry, words))) return [];
      const score =
        near +
        entry.rank * RANK_WORTH -
        (place === 0 ? 0 : place > 0 ? OTHER_KIND_COST : COUNTED_COST);
      return [{ entry, score }];
    })
    .sort((a, b) => b.score - a.score);
}

/** 介绍信怎么开 asks for the way, not for what is done where one has gone wrong. */
function isWholeTold({ about }: Question, { names, parts }: Entry, words: OtherWords): boolean {
  return [...names, ...parts].some((name) => told(name, about, words) >= WHOLE);
}

function isCounted({ kind, asked }: Question, text: string | undefined): boolean {
  return FIGURES.has(kind) && text !== undefined && holdsCounted(asked, text);
}

function isOtherPaper(paper: Paper, { line }: Entry): boolean {
  const own = line && paperIn(nameIn(line));
  return own !== undefined && own !== paper;
}

/** The last characters of the name of the form with which its line begins. */
function nameIn({ text }: AnswerLine): string {
  return (text.split('。')[0] ?? '').replace(/（[^（）]*）/g, '').slice(-3);
}

/** @param judged what could answer it, the nearest first */
export function choose(
  question: Question,
  judged: readonly Judged<Told>[],
): AnswerLine | undefined {
  const { kind } = question;
  // A term is explained only to whoever names it.
  const able = kind === 'mean' ? judged.filter(({ entry }) => isExact(question, entry)) : judged;
  const [best, ...others] = able;
  if (best === undefined || best.score < NEAR) return undefined;
  const agrees = ({ entry }: Judged<Told>) => agree(kind, best.entry.line, entry.line);
  if (others.some((other) => other.score > best.score - APART && !agrees(other))) return undefined;
  const same = others.find(
    (other) =>
      other.entry.rank === DATA &&
      other.score > (kind === 'binds' ? NEAR : best.score - ALIKE) &&
      agrees(other),
  );
  // Of those that say the same, data with its basis before a sentence of a page.
  return best.entry.rank < DATA && same ? same.entry.line : best.entry.line;
}
