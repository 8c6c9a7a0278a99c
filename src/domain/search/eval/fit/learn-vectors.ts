/**
 * Learns what characters and pairs mean from what people ask: all questions for one line shall point where the line does,
 * and away from other lines. Vectors of words that are added up, and a softmax over lines drawn by chance, as in fastText
 * (Joulin and others, 2016), with steps that shrink as in Adagrad (Duchi and others, 2011).
 */
import { addTo, dot, lengthOf, unitOf } from '#domain/search/vectors/arithmetic.ts';
import { DIMENSIONS, type Vector } from '#domain/search/vectors/vector.ts';
import { normal, randomOf, shuffled, type Random } from './random.ts';

/** A question, and the line that answers it. */
export interface Lesson {
  readonly grams: readonly string[];
  /** Its place among the texts. */
  readonly line: number;
}

export interface Wishes {
  /** What is said less often is not learned, unless it is a single character. */
  readonly seldom: number;
  /** What is said less often helps others to be learned, and is left out of what comes of it: a browser reads all the rest. */
  readonly kept: number;
  /** How often all is gone through. */
  readonly rounds: number;
  readonly seed: number;
}

export const WISHES: Wishes = { seldom: 5, kept: 12, rounds: 12, seed: 1 };

/** So many questions are looked at together, with so many lines by chance besides their own. */
const BATCH = 256;
const CHANCE = 512;
/** So much of a question is left out each time, so that no word is relied upon. */
const LEFT_OUT = 0.35;
/** How far a cosine of 1 is from one of 0, as a logarithm of odds. */
const SHARPNESS = 12;
const STEP = 0.08;
const FIRST = 0.1;
const LEAST = 1e-3;

/** A vector that is being learned. */
interface Learned {
  readonly vector: Vector;
  /** How far each of its numbers has been moved. */
  readonly moved: Float32Array;
}

/** A character or a pair, how often it is said, and what it counts: the rarer the more. */
type Gram = Learned & Weight;

interface Weight {
  readonly times: number;
  readonly worth: number;
}

/**
 * @param texts the grams of what each line says and is called
 * @returns what each gram means; the longer a vector, the more it tells
 */
export function learnVectors(
  lessons: readonly Lesson[],
  texts: readonly (readonly string[])[],
  { seldom, kept, rounds, seed }: Wishes = WISHES,
): Map<string, Vector> {
  const random = randomOf(seed);
  const grams = new Map<string, Gram>();
  for (const [gram, weight] of weightsOf(lessons, texts, seldom))
    grams.set(gram, { ...learned(() => FIRST * normal(random)), ...weight });
  const gramsOf = (some: readonly string[]) => some.flatMap((gram) => grams.get(gram) ?? []);
  const lines = texts.map((text) => {
    const head = unitOf(addedUp(gramsOf(text))) ?? new Float32Array(DIMENSIONS);
    return learned((at) => head[at] ?? 0);
  });
  const asked = lessons.flatMap((lesson) => {
    const line = lines[lesson.line];
    return line ? [{ line, grams: gramsOf(lesson.grams) }] : [];
  });
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(asked, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).map(({ line, grams: all }) => ({
        line,
        grams: all.filter(() => random() >= LEFT_OUT),
      }));
      learn(batch, amongChance(batch, lines, random));
    }
  }
  return new Map(
    [...grams]
      .filter(([, { times }]) => times >= kept)
      .map(([gram, { vector, worth }]) => [gram, vector.map((n) => n * worth)]),
  );
}

function learned(first: (at: number) => number): Learned {
  const vector = Float32Array.from({ length: DIMENSIONS }, (_, at) => first(at));
  return { vector, moved: new Float32Array(DIMENSIONS).fill(LEAST) };
}

/** What is learned, the most said first. */
function weightsOf(
  lessons: readonly Lesson[],
  texts: readonly (readonly string[])[],
  seldom: number,
): (readonly [gram: string, weight: Weight])[] {
  const times = new Map<string, number>();
  for (const some of [...lessons.map(({ grams }) => grams), ...texts])
    for (const gram of some) times.set(gram, (times.get(gram) ?? 0) + 1);
  const rarities = [...times]
    .filter(([gram, count]) => count >= seldom || [...gram].length === 1)
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .map(([gram, count]) => ({
      gram,
      times: count,
      rarity: Math.log(1 + lessons.length / (count + 1)),
    }));
  const mean = rarities.reduce((sum, { rarity }) => sum + rarity, 0) / rarities.length;
  return rarities.map(({ gram, times, rarity }) => [gram, { times, worth: rarity / mean }]);
}

function addedUp(grams: readonly Gram[]): Vector {
  const sum = new Float32Array(DIMENSIONS);
  for (const { vector, worth } of grams) addTo(sum, vector, worth);
  return sum;
}

interface Asked {
  readonly line: Learned;
  readonly grams: readonly Gram[];
}

/** The lines of some questions, and others. */
function amongChance(batch: readonly Asked[], lines: readonly Learned[], random: Random) {
  const drawn = Array.from({ length: CHANCE }, () => lines[Math.floor(random() * lines.length)]);
  return new Set([...batch.map(({ line }) => line), ...drawn.filter((line) => line !== undefined)]);
}

/** One step: each question a little nearer to its line and farther from the others. */
function learn(batch: readonly Asked[], among: ReadonlySet<Learned>): void {
  const lines = [...among].map((line) => {
    const head = unitOf(line.vector) ?? line.vector;
    return { line, head, pull: new Float32Array(DIMENSIONS) };
  });
  const pulls = new Map<Gram, Float32Array>();
  for (const { line: own, grams } of batch) {
    const sum = addedUp(grams);
    const head = unitOf(sum);
    if (head === undefined) continue;
    const pull = new Float32Array(DIMENSIONS);
    const away = awayFrom(head, lines, own, SHARPNESS / batch.length);
    for (const [at, line] of lines.entries()) {
      addTo(pull, line.head, away[at]);
      addTo(line.pull, head, away[at]);
    }
    // Only what turns a direction counts, not what lengthens it.
    addTo(pull, head, -dot(pull, head));
    const length = lengthOf(sum);
    for (const gram of grams) {
      const all = pulls.get(gram) ?? new Float32Array(DIMENSIONS);
      pulls.set(gram, all);
      addTo(all, pull, gram.worth / length);
    }
  }
  for (const [gram, pull] of pulls) move(gram, pull);
  for (const { line, head, pull } of lines) {
    addTo(pull, head, -dot(pull, head));
    const length = lengthOf(line.vector) || 1;
    move(
      line,
      pull.map((each) => each / length),
    );
  }
}

/** @returns for each line how strongly a question is pushed away from it; below 0 for its own */
function awayFrom(
  head: Vector,
  lines: readonly { readonly line: Learned; readonly head: Vector }[],
  own: Learned,
  scale: number,
): number[] {
  const odds = lines.map((line) => SHARPNESS * dot(head, line.head));
  const most = Math.max(...odds);
  const likely = odds.map((each) => Math.exp(each - most));
  const all = likely.reduce((sum, each) => sum + each, 0);
  return lines.map(({ line }, at) => scale * ((likely[at] ?? 0) / all - Number(line === own)));
}

function move({ vector, moved }: Learned, pull: Float32Array): void {
  for (const [at, each] of pull.entries()) {
    const all = (moved[at] ?? 0) + each * each;
    moved[at] = all;
    vector[at] = (vector[at] ?? 0) - (STEP * each) / Math.sqrt(all);
  }
}
