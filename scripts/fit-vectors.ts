/**
 * npm run fit:vectors: learns from content/asked what characters and pairs mean. What is asked of a line goes into what the
 * line means at every build; this is run again when much has been written, and takes some minutes.
 */
import { writeFileSync } from 'node:fs';
import { readLibrary } from '#data/content-files.ts';
import { comparable } from '#domain/search/answer/question.ts';
import { learnVectors, type Lesson } from '#domain/search/eval/fit/learn-vectors.ts';
import { gramsIn } from '#domain/search/likeness/grams.ts';
import { writeVectors } from '#domain/search/vectors/vector-file.ts';
import { writeVector } from '#domain/search/vectors/vector.ts';
import { entriesOf } from '#integrations/search/answer/entries.ts';
import { basisFinder } from '#integrations/search/answer/find-basis.ts';
import { textOf, VECTORS } from '#integrations/search/answer/meanings.ts';
import { lessonsOf, sayingsOf } from '#integrations/search/answer/sayings-of.ts';

const library = readLibrary();
const entries = entriesOf(library, basisFinder(library, []));
const asked = lessonsOf(library, entries, sayingsOf(library, entries));
const grams = (text: string) => [...gramsIn(comparable(text))];
const lessons = entries.flatMap((entry, line) =>
  [...new Set(asked.get(entry))].map((typed): Lesson => ({ grams: grams(typed), line })),
);
const begun = performance.now();
const vectors = learnVectors(
  lessons,
  entries.map((entry) => grams(textOf(entry))),
);
const written = writeVectors(
  new Map([...vectors].map(([gram, vector]) => [gram, writeVector(vector)])),
);
writeFileSync(VECTORS, written);
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(
  `${lessons.length} 个问法、${entries.length} 条答案，学了 ${vectors.size} 个字和词，${seconds} 秒；写进 ${VECTORS}（${written.length} 字节）`,
);
