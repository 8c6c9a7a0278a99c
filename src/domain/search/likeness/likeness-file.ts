/** Of which answers people say a character, or a pair of them, when they ask: in files by what is said. */
import { ByteReader, ByteWriter } from '#domain/search/index/bytes.ts';

/** A question reads one for each of its characters and pairs, and little beside it. */
const FILES = 2048;
/** What so many answers are asked for with tells none of them from the others. */
const COMMON = 350;
/** More often than this counts as often as this. */
const MOST = 2;

/** How often something is said of each answer, by the numbers of these; none where there are too many. */
export type Sayers = ReadonlyMap<number, number>;

/**
 * @param gram a character, or a pair of them
 * @returns the name of the file that knows it
 */
export function likenessName(gram: string): string {
  const [first, next] = codesOf(gram);
  // Pairs that begin alike lie apart: those of 单 alone are more than a question reads in all.
  return `l${(first + next * 31) % FILES}`;
}

/**
 * @param sayings of each answer, as the parts of a text that count
 * @returns the files by name; where nothing is said of what a file would hold there is an empty one
 */
export function writeLikeness(
  sayings: readonly (readonly ReadonlySet<string>[])[],
): Map<string, Uint8Array> {
  const grams = new Map<string, Map<number, number>>();
  for (const [answer, own] of sayings.entries()) {
    for (const gram of own.flatMap((each) => [...each])) {
      const answers = grams.get(gram) ?? new Map<number, number>();
      grams.set(gram, answers.set(answer, (answers.get(answer) ?? 0) + 1));
    }
  }
  const files = Map.groupBy(grams, ([gram]) => likenessName(gram));
  return new Map(
    Array.from({ length: FILES }, (_, at): [string, Uint8Array] => {
      const file = new ByteWriter();
      for (const [gram, answers] of files.get(`l${at}`) ?? []) writeGram(file, gram, answers);
      return [`l${at}`, file.toBytes()];
    }),
  );
}

function writeGram(file: ByteWriter, gram: string, answers: Sayers): void {
  for (const code of codesOf(gram)) file.number(code);
  const told = answers.size > COMMON ? [] : [...answers];
  file.number(told.length);
  let last = 0;
  for (const [answer, times] of told) {
    file.number((answer - last) * MOST + Math.min(MOST, times) - 1);
    last = answer;
  }
}

/** @returns the two characters, 0 where there is no second */
function codesOf(gram: string): readonly [number, number] {
  const [first = '', next = ''] = gram;
  return [first.codePointAt(0) ?? 0, next.codePointAt(0) ?? 0];
}

/**
 * @returns undefined where nobody says it
 * @throws RangeError when the bytes are none of such a file
 */
export function readLikeness(content: Uint8Array, gram: string): Sayers | undefined {
  const [first, next] = codesOf(gram);
  const file = new ByteReader(content);
  while (file.left > 0) {
    const isIt = file.number() === first;
    // Both are read, whatever the first is.
    const isPair = file.number() === next;
    const answers = new Map<number, number>();
    let last = 0;
    for (let left = file.number(); left > 0; left -= 1) {
      const step = file.number();
      last += Math.floor(step / MOST);
      answers.set(last, (step % MOST) + 1);
    }
    if (isIt && isPair) return answers;
  }
  return undefined;
}
