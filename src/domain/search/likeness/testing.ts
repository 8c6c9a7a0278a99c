/** An index by likeness for tests. */
import { CLASSES } from '#domain/search/answer/answer-files.ts';
import { comparable } from '#domain/search/answer/question.ts';
import { ANSWERS, readAnswers, writeAnswers, type Place } from './answers.ts';
import type { Likeness } from './find-like.ts';
import { gramsIn } from './grams.ts';
import { readLikeness, writeLikeness } from './likeness-file.ts';
import type { WrittenVectors } from '#domain/search/vectors/vector-file.ts';
import type { Said } from '#domain/search/index/said.ts';

export interface Answered extends Place {
  readonly names: string;
  readonly asked: readonly string[];
}

export interface TestLikeness {
  readonly said: Said;
  readonly files: { readonly [ANSWERS]: Uint8Array };
}

/**
 * @param answers in the order of classes, documents and rows
 * @param vectors what characters and pairs mean
 */
export function likenessOf(
  answers: readonly Answered[],
  documents: number,
  vectors: WrittenVectors = new Map(),
): TestLikeness {
  const sayings = answers.map(({ names, asked }) => [names, ...asked].map(comparable).map(gramsIn));
  return {
    said: writeLikeness(sayings, vectors),
    files: { [ANSWERS]: writeAnswers(CLASSES, documents, answers) },
  };
}

/** @returns what is known of some characters and pairs */
export function likenessIn({ said, files }: TestLikeness, documents: number) {
  return (grams: readonly string[]): Likeness => ({
    answers: readAnswers(CLASSES, documents, files[ANSWERS]),
    known: new Map(
      grams.map((each) => [each, readLikeness(said.get(each) ?? new Uint8Array(), each)]),
    ),
  });
}
