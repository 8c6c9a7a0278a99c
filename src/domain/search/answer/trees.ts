/**
 * Decision trees whose values are added up: a sign may count for much where another is there, and for nothing where it is
 * not. They are found by scripts/fit-answers.ts.
 */

/** What lies above a number goes one way, the rest the other. */
export interface Split {
  readonly sign: string;
  readonly above: number;
  readonly low: Tree;
  readonly high: Tree;
}

/** A number at its end. */
export type Tree = number | Split;

const BETWEEN = ' ';

/** @returns `unsaid:0.25 -0.31 0.2`: a split comes before its branches, the lower one first */
export function writeTree(tree: Tree): string {
  if (typeof tree === 'number') return String(tree);
  const { sign, above, low, high } = tree;
  return [`${sign}:${above}`, writeTree(low), writeTree(high)].join(BETWEEN);
}

/** @throws RangeError for what writeTree has not written */
export function readTree(written: string): Tree {
  const parts = written.split(BETWEEN);
  const tree = readNext(parts);
  if (parts.length > 0) throw new RangeError(`“${written}” is more than one tree.`);
  return tree;
}

/** Takes as many parts as belong to one tree. */
function readNext(parts: string[]): Tree {
  const part = parts.shift();
  const [sign = '', above] = part?.split(':') ?? [];
  const value = Number(above ?? sign);
  if (part === undefined || part === '' || Number.isNaN(value))
    throw new RangeError(`“${part ?? ''}” is neither a split nor a number.`);
  if (above === undefined) return value;
  return { sign, above: value, low: readNext(parts), high: readNext(parts) };
}

/** @param signs by name; what is not there counts as 0 */
export function valueOf(tree: Tree, signs: Readonly<Record<string, number>>): number {
  let at = tree;
  while (typeof at !== 'number') at = (signs[at.sign] ?? 0) > at.above ? at.high : at.low;
  return at;
}
