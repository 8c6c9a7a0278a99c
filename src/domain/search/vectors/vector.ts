/**
 * What a piece of text means as a vector: pieces that people use for the same thing point the same way. A character or a
 * pair of them has one with a length, since some mean much and others little; a line has only a direction.
 */
import { ByteReader } from '#domain/search/index/bytes.ts';
import { addTo, dot, lengthOf, unitOf } from './arithmetic.ts';

export const DIMENSIONS = 64;

export type Vector = Float32Array;

/** Each number is kept in four bits, as a share of the largest of them. */
const LEVELS = 7;
const MIDDLE = 8;
const HALF = DIMENSIONS / 2;
/** A length is kept as so many steps to each doubling, from the smallest on. */
const STEPS = 16;
const SMALLEST = -8;
const MOST = 255;

/** In bytes: of a direction, and of a vector, which has a length besides. */
export const DIRECTION_BYTES = HALF;
export const VECTOR_BYTES = DIRECTION_BYTES + 1;

/** @returns the direction, a byte shorter than a vector; that of nothing points nowhere */
export function writeDirection(vector: Vector): Uint8Array {
  const largest = largestOf(vector);
  const level = (at: number) =>
    MIDDLE + (largest === 0 ? 0 : Math.round(((vector[at] ?? 0) / largest) * LEVELS));
  return Uint8Array.from({ length: HALF }, (_, at) => level(2 * at) * 16 + level(2 * at + 1));
}

/** @param bytes of a direction; @param largest what the largest number becomes */
export function readDirection(bytes: Uint8Array, largest = 1): Vector {
  const vector = new Float32Array(DIMENSIONS);
  for (let at = 0; at < HALF; at += 1) {
    const byte = bytes[at] ?? 0;
    vector[2 * at] = (((byte >> 4) - MIDDLE) / LEVELS) * largest;
    vector[2 * at + 1] = (((byte & 15) - MIDDLE) / LEVELS) * largest;
  }
  return vector;
}

/** @returns VECTOR_BYTES */
export function writeVector(vector: Vector): Uint8Array {
  const bytes = new Uint8Array(VECTOR_BYTES);
  const steps = Math.round((Math.log2(largestOf(vector)) - SMALLEST) * STEPS);
  bytes[0] = Math.max(0, Math.min(MOST, steps));
  bytes.set(writeDirection(vector), 1);
  return bytes;
}

/** @throws RangeError when there are fewer than VECTOR_BYTES */
export function readVector(bytes: Uint8Array): Vector {
  const reader = new ByteReader(bytes);
  const largest = 2 ** (reader.byte() / STEPS + SMALLEST);
  if (reader.left < HALF) throw new RangeError('The bytes end too early.');
  return readDirection(bytes.subarray(1), largest);
}

function largestOf(vector: Vector): number {
  return vector.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
}

/** @returns the direction of several together, of length 1; undefined where they point nowhere */
export function directionOf(vectors: Iterable<Vector>): Vector | undefined {
  const sum = new Float32Array(DIMENSIONS);
  for (const vector of vectors) addTo(sum, vector);
  return unitOf(sum);
}

/** @returns how much two point the same way: 1 the same, 0 nothing in common, −1 the opposite */
export function cosine(a: Vector, b: Vector): number {
  const lengths = lengthOf(a) * lengthOf(b);
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}
