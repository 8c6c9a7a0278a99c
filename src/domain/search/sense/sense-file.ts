/**
 * What single characters speak for: 章 for everything about seals, whatever stands beside it. Pairs of characters stand
 * in the index itself; single ones would be found there only as the beginning of a thousand pairs.
 */
import { ByteReader, ByteWriter } from '#domain/search/index/bytes.ts';
import { isWithWords, joined, type Said } from '#domain/search/index/said.ts';

/** What is known of a character. */
export interface Speaking {
  /** How much rather it stands in a question for this handbook than in one about something else, as a natural logarithm. */
  readonly belongs: number;
  /** By the number of the page, how much it speaks for it. */
  readonly pages: ReadonlyMap<number, number>;
}

/** In so many files the characters are laid down: a query reads one for each of its characters, and little beside it. */
const FILES = 1024;
/** Weights are kept as whole numbers, so many to one. */
const STEPS = 2;
const BELONGS_STEPS = 10;

/** What is known of every character that is nowhere. */
export const NOWHERE = '';

/** By character: what it belongs to, then for each page the step from the one before and the weight. */
type Rows = Readonly<Record<string, readonly number[]>>;

/** A file, opened. */
export interface SenseFile {
  /** Whatever it is. */
  readonly rows: unknown;
  /** What else is known of what begins with its characters, see said.ts. */
  readonly said: Uint8Array;
}

/** @returns the name of the file that knows a character, and what begins with it */
export function senseName(gram: string): string {
  return `s${(gram.codePointAt(0) ?? 0) % FILES}`;
}

/** @returns all files by name, also those that know no character */
export function writeSense(
  speaking: ReadonlyMap<string, Speaking>,
  said: Said = new Map(),
): Map<string, Uint8Array> {
  const nowhere = speaking.get(NOWHERE);
  const known = Map.groupBy(speaking, ([character]) => senseName(character));
  const told = Map.groupBy(said, ([gram]) => senseName(gram));
  return new Map(
    Array.from({ length: FILES }, (_, at): [string, Uint8Array] => {
      const name = `s${at}`;
      const own = (known.get(name) ?? []).filter(([character]) => character !== NOWHERE);
      const all = nowhere ? [[NOWHERE, nowhere] as const, ...own] : own;
      const rows: Rows = Object.fromEntries(all.map(([key, value]) => [key, rowOf(value)]));
      const file = new ByteWriter();
      file.block(new TextEncoder().encode(JSON.stringify(rows)));
      const pieces = (told.get(name) ?? []).filter(([gram]) => !isWithWords(gram));
      file.block(joined(pieces.map(([, piece]) => piece)));
      return [name, file.toBytes()];
    }),
  );
}

function rowOf({ belongs, pages }: Speaking): number[] {
  const row = [Math.round(belongs * BELONGS_STEPS)];
  let last = 0;
  for (const [page, weight] of [...pages].sort(([a], [b]) => a - b)) {
    row.push(page - last, Math.max(1, Math.round(weight * STEPS)));
    last = page;
  }
  return row;
}

/** @throws RangeError or SyntaxError when the bytes are none of such a file */
export function openSense(content: Uint8Array): SenseFile {
  const file = new ByteReader(content);
  const rows: unknown = JSON.parse(new TextDecoder().decode(file.block()));
  return { rows, said: file.block() };
}

/**
 * @param file undefined where it could not be had
 * @returns what is known of the character, or of one that is nowhere; undefined when the file is none
 */
export function readSense(
  file: Pick<SenseFile, 'rows'> | undefined,
  character: string,
): Speaking | undefined {
  const rows = new Map(Object.entries(Object(file?.rows)));
  const row: unknown = rows.get(character) ?? rows.get(NOWHERE);
  if (!Array.isArray(row)) return undefined;
  const numbers = row.map(Number);
  const pages = new Map<number, number>();
  let page = 0;
  for (let at = 1; at + 1 < numbers.length; at += 2) {
    page += numbers[at] ?? 0;
    pages.set(page, (numbers[at + 1] ?? 0) / STEPS);
  }
  return { belongs: (numbers[0] ?? 0) / BELONGS_STEPS, pages };
}
