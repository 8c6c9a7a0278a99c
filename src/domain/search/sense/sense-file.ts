/**
 * What single characters speak for: 章 for everything about seals, whatever stands beside it. Pairs of characters stand
 * in the index itself; single ones would be found there only as the beginning of a thousand pairs.
 */

/** What is known of a character. */
export interface Speaking {
  /** How much rather it stands in a question for this handbook than in one about something else, as a natural logarithm. */
  readonly belongs: number;
  /** By the number of the page, how much it speaks for it. */
  readonly pages: ReadonlyMap<number, number>;
}

/** In so many files the characters are laid down: a query reads one for each of its characters, and little beside it. */
const FILES = 256;
/** Weights are kept as whole numbers, so many to one. */
const STEPS = 2;
const BELONGS_STEPS = 10;

/** What is known of every character that is nowhere. */
export const NOWHERE = '';

/** By character: what it belongs to, then for each page the step from the one before and the weight. */
export type SenseFile = Readonly<Record<string, readonly number[]>>;

/** @returns the name of the file that knows a character */
export function senseName(character: string): string {
  return `s${(character.codePointAt(0) ?? 0) % FILES}`;
}

/** @returns all files, also those that know no character */
export function writeSense(speaking: ReadonlyMap<string, Speaking>): Record<string, SenseFile> {
  const files = Object.fromEntries(
    Array.from({ length: FILES }, (_, at): [string, Record<string, number[]>] => [`s${at}`, {}]),
  );
  for (const [character, { belongs, pages }] of speaking) {
    const row = [Math.round(belongs * BELONGS_STEPS)];
    let last = 0;
    for (const [page, weight] of [...pages].sort(([a], [b]) => a - b)) {
      row.push(page - last, Math.max(1, Math.round(weight * STEPS)));
      last = page;
    }
    for (const [name, file] of Object.entries(files)) {
      if (character === NOWHERE || name === senseName(character)) file[character] = row;
    }
  }
  return files;
}

/**
 * @param file as read, whatever it is
 * @returns what is known of the character, or of one that is nowhere; undefined when the file is none
 */
export function readSense(file: unknown, character: string): Speaking | undefined {
  const rows = new Map(Object.entries(Object(file)));
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
