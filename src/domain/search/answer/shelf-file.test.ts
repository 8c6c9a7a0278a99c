import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, readWith, writeWith } from '#domain/search/index/alphabet.ts';
import { writeTextWithBytes } from '#domain/search/index/text-with-bytes.ts';
import { DIRECTION_BYTES } from '#domain/search/vectors/vector.ts';
import { OFTEN } from './entry.ts';
import type { Shelved } from './pack.ts';
import { readShelf, writeShelf } from './shelf-file.ts';
import { makeEntry } from './testing.ts';

/** @returns the entries as they come back from a file */
function throughFile(entries: readonly Shelved[]): Shelved[] {
  const shelf = writeShelf(entries, () => '/procedures/0/');
  const letters = lettersOf([shelf.text]);
  return readShelf(writeTextWithBytes(shelf, writeWith(letters)), readWith(letters));
}

test('what was learned of each answer comes back with it, also where names stand between', () => {
  const meaning = fc.uint8Array({ minLength: DIRECTION_BYTES, maxLength: DIRECTION_BYTES });
  const learned = fc.record({
    questions: fc.nat({ max: OFTEN }),
    ...{ meaning: fc.option(meaning), isTold: fc.boolean() },
  });
  fc.assert(
    fc.property(fc.array(learned), (made) => {
      const entries = made.map((one, at): Shelved => {
        const { line, ...entry } = makeEntry('who', `印章 ${at}`, '机要岗');
        if (!one.isTold) return { ...entry, line: undefined };
        const { questions, meaning: means } = one;
        return { ...entry, line, questions, ...(means && { meaning: means }) };
      });
      expect(throughFile(entries)).toEqual(entries);
    }),
  );
});

test('more questions than tell anything count as so many', () => {
  const [entry] = throughFile([makeEntry('who', '印章', '机要岗', { questions: OFTEN + 3 })]);
  expect(entry?.questions).toBe(OFTEN);
});
