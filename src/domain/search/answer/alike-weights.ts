/**
 * What speaks for a line, fitted by softmax and logistic regression to every twentieth question of content/asked, each question looked up without itself, and to
 * the sets of tests/search/answers.test.ts, of which some have no answer.
 */
import type { Features } from './alike.ts';

/** Puts lines in order: the higher the sum, the rather it is the line. */
export const RANK: Features = {
  pooled: 2.27,
  share: 2.3,
  asked: 0.85,
  page: 0.46,
  first: -0.09,
  out: -0.17,
  kind: 2.95,
  nearKind: 0.78,
  unfit: -1,
  unkeyed: -0.04,
  narrowed: -0.15,
  undone: -0.4,
  named: 1.44,
  data: 0.41,
  said: 3.78,
  unsaid: -1.2,
  rarest: -0.18,
  short: 0,
};

/** How sure the first of them is, as a logarithm of the odds, also by how far it is from the next with another answer. */
export const SURE: Features & {
  readonly bias: number;
  readonly margin: number;
  readonly score: number;
} = {
  bias: -4.35,
  margin: 0.44,
  score: 0.37,
  pooled: -0.53,
  share: 0.57,
  asked: -0.04,
  page: 0.21,
  first: 0.32,
  out: 0.12,
  kind: 0.41,
  nearKind: 0.85,
  unfit: -0.69,
  unkeyed: 0.27,
  narrowed: -0.27,
  undone: -0.5,
  named: -0.43,
  data: 0.05,
  said: -0.32,
  unsaid: 0.15,
  rarest: 0.2,
  short: -0.78,
};
