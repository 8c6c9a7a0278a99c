/**
 * What is known of pairs of characters and of single ones beyond where they stand. It lies in files that a query reads
 * anyway: of a pair that it looks up with the words around it, of all else with the character that it begins with.
 */

/** By what is said; what is known of several is put one behind the other. */
export type Said = ReadonlyMap<string, Uint8Array>;

const PAIR = /^\p{Script=Han}{2}$/u;

/** @returns whether what is known of it lies with the words */
export function isWithWords(gram: string): boolean {
  return PAIR.test(gram);
}

/**
 * @param firsts what each file of words begins with
 * @returns for each of them what is known of the pairs that belong there
 */
export function saidWithWords(firsts: readonly string[], said: Said): Uint8Array[] {
  const pieces: Uint8Array[][] = firsts.map(() => []);
  let at = 0;
  for (const pair of [...said.keys()].filter(isWithWords).sort()) {
    while ((firsts[at + 1] ?? '\u{ffff}') <= pair) at += 1;
    pieces[at]?.push(said.get(pair) ?? new Uint8Array());
  }
  return pieces.map(joined);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
