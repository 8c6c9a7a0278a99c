import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cosine,
  DIMENSIONS,
  directionOf,
  readDirection,
  readVector,
  VECTOR_BYTES,
  writeDirection,
  writeVector,
} from './vector.ts';

const anyVector = fc
  .array(fc.float({ min: -4, max: 4, noNaN: true }), {
    minLength: DIMENSIONS,
    maxLength: DIMENSIONS,
  })
  .filter((numbers) => numbers.some((each) => Math.abs(each) > 0.01))
  .map((numbers) => Float32Array.from(numbers));
/** One step of four bits, and half a step of the length. */
const COARSE = 0.5 / 7 + 0.03;

describe('a vector as it is kept', () => {
  test('comes back as nearly as its bits allow', () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        const largest = Math.max(...vector.map(Math.abs));
        const bytes = writeVector(vector);
        expect(bytes).toHaveLength(VECTOR_BYTES);
        const back = readVector(bytes);
        for (const [at, each] of back.entries())
          expect(Math.abs(each - (vector[at] ?? 0))).toBeLessThanOrEqual(largest * COARSE);
      }),
    );
  });

  test('keeps its direction without its length', () => {
    fc.assert(
      fc.property(anyVector, fc.float({ min: 0.5, max: 2, noNaN: true }), (vector, times) => {
        const bytes = writeDirection(vector);
        expect(bytes).toHaveLength(VECTOR_BYTES - 1);
        expect(cosine(readDirection(bytes), vector)).toBeGreaterThan(0.9);
        expect(
          cosine(
            vector,
            vector.map((each) => each * times),
          ),
        ).toBeCloseTo(1);
      }),
    );
  });

  test('is nothing where it is nothing, and no vector where bytes are missing', () => {
    const nothing = new Float32Array(DIMENSIONS);
    expect(readDirection(writeDirection(nothing))).toEqual(nothing);
    expect(cosine(nothing, nothing)).toBe(0);
    expect(() => readVector(new Uint8Array())).toThrow(RangeError);
    expect(() => readVector(new Uint8Array(VECTOR_BYTES - 1))).toThrow(RangeError);
  });
});

test('several point where they point together', () => {
  const along = (axis: number) =>
    Float32Array.from({ length: DIMENSIONS }, (_, at) => Number(at === axis));
  const both = directionOf([along(0), along(1)]);
  expect(both && cosine(both, along(0))).toBeCloseTo(Math.SQRT1_2);
  expect(directionOf([])).toBeUndefined();
  expect(directionOf([along(0), along(0).map((each) => -each)])).toBeUndefined();
});
