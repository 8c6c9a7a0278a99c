/** Questions whose right line was written down beforehand, and others to which nothing here is the answer. */
import { z } from 'zod';
import type { AnswerLine } from '#domain/search/answer/entry.ts';
import { comparable } from '#domain/search/answer/question.ts';

export const askedSet = z.object({
  /** True where no fit may look at it: it tells how what nobody has foreseen is answered. */
  heldOut: z.boolean().optional(),
  answers: z.array(
    z.object({
      q: z.string(),
      kind: z.string(),
      /** What must stand in the line; of those divided by | one is enough. */
      says: z.array(z.string()),
      urls: z.array(z.string()),
    }),
  ),
  none: z.array(z.string()),
});

/** By question, what lines say that somebody has read and held to answer it, though nobody had written that down. */
export const heldRight = z.record(z.string(), z.array(z.string()));

type Answered = z.output<typeof askedSet>['answers'][number];

/** A question, and which lines answer it. */
export interface AskedQuestion {
  readonly typed: string;
  readonly hasAnswer: boolean;
  /** False for any line where nothing here is the answer. */
  isRight(line: AnswerLine): boolean;
}

/** @returns the questions of a set with all that answers them; what one reader missed another may have found */
export function questionsIn(
  { answers, none }: z.output<typeof askedSet>,
  held: z.output<typeof heldRight>,
): AskedQuestion[] {
  const read = new Map(Object.entries(held));
  const isHeld = (typed: string) => (line: AnswerLine) =>
    read.get(typed)?.includes(line.text) ?? false;
  return [
    ...answers.map((answer) => ({
      typed: answer.q,
      hasAnswer: true,
      isRight: (line: AnswerLine) => isSaid(answer, line) || isHeld(answer.q)(line),
    })),
    ...none.map((typed) => ({ typed, hasAnswer: read.has(typed), isRight: isHeld(typed) })),
  ];
}

/** Whether a line says what was written down, and stands where that stands. */
function isSaid({ says, urls }: Answered, line: AnswerLine): boolean {
  const told = comparable(`${line.text}${line.basis}${line.binds}`);
  const isThere = (piece: string) => piece.split('|').some((one) => told.includes(comparable(one)));
  return says.every(isThere) && urls.some((url) => line.url.startsWith(url));
}
