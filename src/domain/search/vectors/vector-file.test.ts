import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVectors, writeVectors } from './vector-file.ts';
import { VECTOR_BYTES } from './vector.ts';

const anyVectors = fc
  .array(
    fc.tuple(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
      fc.uint8Array({ minLength: VECTOR_BYTES, maxLength: VECTOR_BYTES }),
    ),
  )
  .map((entries) => new Map(entries));

test('vectors come back from their file', () => {
  fc.assert(
    fc.property(anyVectors, (vectors) => {
      expect(readVectors(writeVectors(vectors))).toEqual(vectors);
    }),
  );
});

test('the same vectors make the same file, in whatever order they come', () => {
  fc.assert(
    fc.property(anyVectors, (vectors) => {
      const turned = new Map([...vectors].toReversed());
      expect(writeVectors(turned)).toEqual(writeVectors(vectors));
    }),
  );
});

test('a file that is cut short is none', () => {
  const file = writeVectors(new Map([['章', new Uint8Array(VECTOR_BYTES)]]));
  expect(() => readVectors(file.subarray(0, -1))).toThrow(/“章” has 32 bytes instead of 33/);
});
