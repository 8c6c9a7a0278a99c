/** What is known of a character, or a pair of them, when people ask; it lies where said.ts tells. */
import { ByteReader, ByteWriter } from '#domain/search/index/bytes.ts';
import { readVector, type Vector } from '#domain/search/vectors/vector.ts';
import type { WrittenVectors } from '#domain/search/vectors/vector-file.ts';

/** What so many answers are asked for with tells none of them from the others. */
const COMMON = 350;
/** More often than this counts as often as this. */
const MOST = 2;

/** Stands instead of the number of those who say it, which is one more than it is. */
const NOBODY = 0;

/** How often something is said of each answer, by the numbers of these; none where there are too many. */
export type Sayers = ReadonlyMap<number, number>;

export interface Known {
  /** Of which answers people say it; undefined where nobody does. */
  readonly sayers: Sayers | undefined;
  /** What it means; undefined where it is said too seldom to be known. */
  readonly vector: Vector | undefined;
}

/**
 * @param sayings of each answer, as the parts of a text that count
 * @param vectors what some of them mean, and others that nobody says here
 * @returns what is known of each of them
 */
export function writeLikeness(
  sayings: readonly (readonly ReadonlySet<string>[])[],
  vectors: WrittenVectors = new Map(),
): Map<string, Uint8Array> {
  const grams = new Map<string, Map<number, number>>();
  for (const [answer, own] of sayings.entries()) {
    for (const gram of own.flatMap((each) => [...each])) {
      const answers = grams.get(gram) ?? new Map<number, number>();
      grams.set(gram, answers.set(answer, (answers.get(answer) ?? 0) + 1));
    }
  }
  const known = [...grams.keys(), ...[...vectors.keys()].filter((gram) => !grams.has(gram))];
  return new Map(known.map((gram) => [gram, writeGram(gram, grams.get(gram), vectors.get(gram))]));
}

function writeGram(gram: string, answers: Sayers | undefined, vector?: Uint8Array): Uint8Array {
  const bytes = new ByteWriter();
  bytes.block(new TextEncoder().encode(gram));
  bytes.block(vector ?? new Uint8Array());
  const told = answers === undefined || answers.size > COMMON ? [] : [...answers];
  bytes.number(answers === undefined ? NOBODY : told.length + 1);
  let last = 0;
  for (const [answer, times] of told) {
    bytes.number((answer - last) * MOST + Math.min(MOST, times) - 1);
    last = answer;
  }
  return bytes.toBytes();
}

/**
 * @param content what is known of some, one behind the other
 * @param gram a character, or a pair of them
 * @returns undefined where nothing is known of it
 * @throws RangeError when the bytes are none of it
 */
export function readLikeness(content: Uint8Array, gram: string): Known | undefined {
  const bytes = new ByteReader(content);
  while (bytes.left > 0) {
    const said = new TextDecoder().decode(bytes.block());
    const vector = bytes.block();
    const answers = new Map<number, number>();
    const count = bytes.number();
    let last = 0;
    for (let left = count - 1; left > 0; left -= 1) {
      const step = bytes.number();
      last += Math.floor(step / MOST);
      answers.set(last, (step % MOST) + 1);
    }
    if (said !== gram) continue;
    return {
      sayers: count === NOBODY ? undefined : answers,
      vector: vector.length === 0 ? undefined : readVector(vector),
    };
  }
  return undefined;
}
