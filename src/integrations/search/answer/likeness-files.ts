/** The index by likeness over all that can be answered: see src/domain/search/likeness. */
import { CLASSES, homeOf } from '#domain/search/answer/answer-files.ts';
import type { Told } from '#domain/search/answer/entry.ts';
import { comparable } from '#domain/search/answer/question.ts';
import { gramsIn } from '#domain/search/likeness/grams.ts';
import { writeLikeness } from '#domain/search/likeness/likeness-file.ts';
import type { WrittenVectors } from '#domain/search/vectors/vector-file.ts';
import type { Said } from '#domain/search/index/said.ts';
import { ANSWERS, writeAnswers, type Place } from '#domain/search/likeness/answers.ts';
import type { Shelved } from '#domain/search/answer/pack.ts';

export interface LikenessFiles {
  /** By character and pair. */
  readonly said: Said;
  /** By name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/**
 * @param shelved in the order in which they stand in files of answers
 * @param documents how many there are
 * @param asked how people ask for each
 * @param vectors what characters and pairs mean
 */
export function likenessFiles(
  shelved: readonly Shelved<Told>[],
  documents: number,
  asked: ReadonlyMap<Told, readonly string[]>,
  vectors: WrittenVectors = new Map(),
): LikenessFiles {
  const places: Place[] = [];
  const sayings: Set<string>[][] = [];
  for (const classed of CLASSES) {
    const own = shelved.filter((entry) => homeOf(entry) === classed);
    const byDocument = [...Map.groupBy(own, ({ document }) => document)];
    for (const [document, entries] of byDocument.sort(([a], [b]) => a - b)) {
      for (const [row, entry] of entries.entries()) {
        const said = [...new Set(asked.get(entry))].map(comparable);
        places.push({ classed, document, row });
        sayings.push([[...entry.names, ...entry.parts].join(' '), ...said].map(gramsIn));
      }
    }
  }
  return {
    said: writeLikeness(sayings, vectors),
    files: { [ANSWERS]: writeAnswers(CLASSES, documents, places) },
  };
}
