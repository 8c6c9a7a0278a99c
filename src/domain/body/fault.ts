import type { Problem } from '#domain/content/problem.ts';

/** What is wrong in a running text. The line is counted from 1 within the text. */
export interface BodyFault extends Pick<Problem, 'message' | 'hint'> {
  readonly line: number;
}
