/** An index by likeness for tests. */
import { CLASSES } from '#domain/search/answer/answer-files.ts';
import { comparable } from '#domain/search/answer/question.ts';
import { ANSWERS, readAnswers, writeAnswers, type Place } from './answers.ts';
import type { Likeness } from './find-like.ts';
import { gramsIn } from './grams.ts';
import { likenessName, readLikeness, writeLikeness } from './likeness-file.ts';

export interface Said extends Place {
  readonly names: string;
  readonly asked: readonly string[];
}

/**
 * @param said in the order of classes, documents and rows
 * @returns files by name
 */
export function likenessOf(said: readonly Said[], documents: number): Map<string, Uint8Array> {
  const sayings = said.map(({ names, asked }) => [names, ...asked].map(comparable).map(gramsIn));
  const places = said.map(({ asked, ...place }) => ({ ...place, questions: asked.length }));
  return new Map([...writeLikeness(sayings), [ANSWERS, writeAnswers(CLASSES, documents, places)]]);
}

/** @returns what is known of some characters and pairs */
export function likenessIn(files: Map<string, Uint8Array>, documents: number) {
  return (grams: readonly string[]): Likeness => ({
    answers: readAnswers(CLASSES, documents, files.get(ANSWERS) ?? new Uint8Array()),
    known: new Map(
      grams.map((each) => [
        each,
        readLikeness(files.get(likenessName(each)) ?? new Uint8Array(), each),
      ]),
    ),
  });
}
