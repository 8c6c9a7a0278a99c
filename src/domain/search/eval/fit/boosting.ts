/**
 * Finds trees that tell how sure something is: each is fitted to what the ones before have left wrong, as in gradient
 * boosting (Friedman, 2001).
 */
import { valueOf, type Tree } from '#domain/search/answer/trees.ts';
import { growTree, rounded, type Left, type Places, type Row, type Shape } from './grow-tree.ts';

export interface Wishes extends Shape {
  readonly trees: number;
}

export const WISHES: Wishes = { trees: 48, ends: 8, least: 30, shrink: 10, step: 0.14 };

/** So many places are tried for a split by one sign at most. */
const PLACES = 63;

/** Their values are added to the bias, which makes a logarithm of odds. */
export interface Grown {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

export function growTrees(
  rows: readonly Row[],
  truths: readonly boolean[],
  wishes: Wishes = WISHES,
): Grown {
  const places = placesOf(rows);
  const right = truths.filter((truth) => truth).length;
  const bias = rounded(Math.log((right + 1) / (truths.length - right + 1)));
  const odds = rows.map(() => bias);
  const trees: Tree[] = [];
  for (let round = 0; round < wishes.trees; round += 1) {
    const left = rows.map((row, at): Left => {
      const likely = 1 / (1 + Math.exp(-(odds[at] ?? 0)));
      return { row, slope: likely - Number(truths[at]), bend: likely * (1 - likely) };
    });
    const tree = growTree(left, places, wishes);
    trees.push(tree);
    for (const [at, row] of rows.entries()) odds[at] = (odds[at] ?? 0) + valueOf(tree, row);
  }
  return { bias, trees };
}

function placesOf(rows: readonly Row[]): Places {
  const signs = Object.keys(rows[0] ?? {});
  return new Map(
    signs.map((sign) => {
      const values = rows.map((row) => row[sign] ?? 0).sort((a, b) => a - b);
      const every = Math.max(1, values.length / (PLACES + 1));
      const places = Array.from({ length: PLACES }, (_, at) => {
        const value = values[Math.floor(every * (at + 1))];
        const next = values.find((each) => value !== undefined && each > value);
        // Midway, so that what lies between them is not taken for the higher of them.
        return value === undefined || next === undefined ? [] : rounded((value + next) / 2);
      });
      return [sign, [...new Set(places.flat())]];
    }),
  );
}
