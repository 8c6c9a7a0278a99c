/** Of which answers people say a character, or a pair of them, when they ask; it lies where said.ts tells. */
import { ByteReader, ByteWriter } from '#domain/search/index/bytes.ts';

/** What so many answers are asked for with tells none of them from the others. */
const COMMON = 350;
/** More often than this counts as often as this. */
const MOST = 2;

/** How often something is said of each answer, by the numbers of these; none where there are too many. */
export type Sayers = ReadonlyMap<number, number>;

/**
 * @param sayings of each answer, as the parts of a text that count
 * @returns what is known of each of them
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
  return new Map([...grams].map(([gram, answers]) => [gram, writeGram(gram, answers)]));
}

function writeGram(gram: string, answers: Sayers): Uint8Array {
  const bytes = new ByteWriter();
  bytes.block(new TextEncoder().encode(gram));
  const told = answers.size > COMMON ? [] : [...answers];
  bytes.number(told.length);
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
 * @returns undefined where nobody says it
 * @throws RangeError when the bytes are none of it
 */
export function readLikeness(content: Uint8Array, gram: string): Sayers | undefined {
  const bytes = new ByteReader(content);
  while (bytes.left > 0) {
    const said = new TextDecoder().decode(bytes.block());
    const answers = new Map<number, number>();
    let last = 0;
    for (let left = bytes.number(); left > 0; left -= 1) {
      const step = bytes.number();
      last += Math.floor(step / MOST);
      answers.set(last, (step % MOST) + 1);
    }
    if (said === gram) return answers;
  }
  return undefined;
}
