/** Questions whose right line was written down beforehand, and others to which nothing here is the answer. */
import { z } from 'zod';
import type { AnswerLine } from '#domain/search/answer/entry.ts';
import { comparable } from '#domain/search/answer/question.ts';

export const askedSet = z.object({
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

export type Answered = z.output<typeof askedSet>['answers'][number];

/** Whether a line says what was written down, and stands where that stands. */
export function isRight({ says, urls }: Answered, line: AnswerLine): boolean {
  const told = comparable(`${line.text}${line.basis}${line.binds}`);
  const isSaid = (piece: string) => piece.split('|').some((one) => told.includes(comparable(one)));
  return says.every(isSaid) && urls.some((url) => line.url.startsWith(url));
}
