/** What is named and does not exist. */
import type { Ref } from './ref.ts';
import type { Target } from './table.ts';

/** All places that name the same thing, which does not exist. */
export interface Missed {
  readonly target: Target;
  readonly id: string;
  readonly refs: readonly Ref[];
}
