/**
 * Of which answers people say a character, and each pair that begins with it, when they ask: files by character, as those
 * of the sense are.
 */
import { ByteReader, ByteWriter } from '#domain/search/index/bytes.ts';

/** A question reads one for each of its characters, and little beside it. */
const FILES = 2048;
/** What so many answers are asked for with tells none of them from the others. */
const COMMON = 350;
/** More often than this counts as often as this. */
const MOST = 2;

/** What is known of a character. */
export interface Sayers {
  /** By what follows it, '' for the character itself: how often it is said of each answer. None where there are too many. */
  readonly by: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** @returns the name of the file that knows a character */
export function likenessName(character: string): string {
  return `l${(character.codePointAt(0) ?? 0) % FILES}`;
}

/**
 * @param sayings of each answer, as the parts of a text that count
 * @returns the files by name; where nobody says a character of a file there is an empty one
 */
export function writeLikeness(
  sayings: readonly (readonly ReadonlySet<string>[])[],
): Map<string, Uint8Array> {
  const characters = new Map<string, Map<string, Map<number, number>>>();
  for (const [answer, own] of sayings.entries()) {
    for (const gram of own.flatMap((each) => [...each])) {
      const [first = '', next = ''] = gram;
      const by = characters.get(first) ?? new Map<string, Map<number, number>>();
      characters.set(first, by);
      const answers = by.get(next) ?? new Map<number, number>();
      by.set(next, answers.set(answer, (answers.get(answer) ?? 0) + 1));
    }
  }
  const files = Map.groupBy(characters, ([character]) => likenessName(character));
  return new Map(
    Array.from({ length: FILES }, (_, at): [string, Uint8Array] => {
      const file = new ByteWriter();
      for (const [character, by] of files.get(`l${at}`) ?? []) writeCharacter(file, character, by);
      return [`l${at}`, file.toBytes()];
    }),
  );
}

function writeCharacter(
  file: ByteWriter,
  character: string,
  by: ReadonlyMap<string, ReadonlyMap<number, number>>,
): void {
  file.number(character.codePointAt(0) ?? 0);
  const own = new ByteWriter();
  let before = 0;
  for (const [code, answers] of [...by]
    .map(([next, of]) => [codeOf(next), of] as const)
    .sort(byCode)) {
    own.number(code - before);
    before = code;
    const told = answers.size > COMMON ? [] : [...answers];
    own.number(told.length);
    let last = 0;
    for (const [answer, times] of told) {
      own.number((answer - last) * MOST + Math.min(MOST, times) - 1);
      last = answer;
    }
  }
  file.block(own);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function byCode([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number {
  return a - b;
}

/** @throws RangeError when the bytes are none of such a file */
export function readLikeness(content: Uint8Array, character: string): Sayers {
  const file = new ByteReader(content);
  const by = new Map<string, Map<number, number>>();
  while (file.left > 0) {
    const code = file.number();
    const own = file.block();
    if (code === character.codePointAt(0)) readOwn(own, by);
  }
  return { by };
}

function readOwn(content: Uint8Array, by: Map<string, Map<number, number>>): void {
  const own = new ByteReader(content);
  let code = 0;
  while (own.left > 0) {
    code += own.number();
    const answers = new Map<number, number>();
    let last = 0;
    for (let left = own.number(); left > 0; left -= 1) {
      const step = own.number();
      last += Math.floor(step / MOST);
      answers.set(last, (step % MOST) + 1);
    }
    by.set(code === 0 ? '' : String.fromCodePoint(code), answers);
  }
}
