import type { Problem } from '#domain/content/problem.ts';
import type { Missed } from './missed.ts';

/** A mistake behind references that nothing answers to. */
export interface Cause {
  readonly problem: Problem;
  /** Whether what is missed follows from this mistake. */
  readonly explains: (missed: Missed) => boolean;
}
