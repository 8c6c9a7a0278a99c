/** What each line means: the direction of what it says and is called, and of all that people ask of it. */
import { existsSync, readFileSync } from 'node:fs';
import type { Told } from '#domain/search/answer/entry.ts';
import { comparable } from '#domain/search/answer/question.ts';
import { gramsIn } from '#domain/search/likeness/grams.ts';
import { readVectors, type WrittenVectors } from '#domain/search/vectors/vector-file.ts';
import { directionOf, readVector, writeDirection } from '#domain/search/vectors/vector.ts';

/** Where they lie, which npm run fit:vectors writes. Every command runs from the root of the project. */
export const VECTORS = 'src/integrations/search/answer/vectors.bin';

/** @returns what characters and pairs mean; none where a project has learned nothing */
export function learnedVectors(): WrittenVectors {
  return existsSync(VECTORS) ? readVectors(readFileSync(VECTORS)) : new Map();
}

/**
 * @param sayings how people ask for each
 * @returns for each line whose words are known what it means, as an entry carries it
 */
export function meaningsOf(
  entries: readonly Told[],
  sayings: ReadonlyMap<Told, readonly string[]>,
  vectors: WrittenVectors,
): Map<Told, Uint8Array> {
  const known = new Map([...vectors].map(([gram, bytes]) => [gram, readVector(bytes)]));
  const meant = (text: string) =>
    directionOf([...gramsIn(comparable(text))].flatMap((gram) => known.get(gram) ?? []));
  return new Map(
    entries.flatMap((entry) => {
      const texts = [textOf(entry), ...(sayings.get(entry) ?? [])];
      const meaning = directionOf(texts.flatMap((text) => meant(text) ?? []));
      return meaning ? [[entry, writeDirection(meaning)] as const] : [];
    }),
  );
}

/** What a line says and is called. */
export function textOf({ names, parts, line }: Told): string {
  return [...names, ...parts, line.text].join(' ');
}
