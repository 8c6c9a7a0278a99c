/** The form of what a fit finds: how much each sign is worth. */
import type { Features } from './alike.ts';
import type { Tree } from './trees.ts';

/** What tells besides the signs of the first line how sure it is. */
export interface Standing {
  /** How far it is from the next with another answer. */
  readonly margin: number;
  /** Its sum of signs by which it is the first. */
  readonly score: number;
  /** That something is named. */
  readonly rivalled: number;
  /** How long it is, in characters: the more it says, the more of any question stands in it. */
  readonly long: number;
  /** How much is asked about, in characters, and in how many pieces. */
  readonly asking: number;
  readonly pieces: number;
}

export interface Weights {
  /** Puts lines in order: the higher the sum, the rather it is the line. */
  readonly rank: Features;
  /** How sure the first of them is, as a logarithm of the odds: the values of all trees, and the bias. */
  readonly sure: { readonly bias: number; readonly trees: readonly Tree[] };
}
