/**
 * Grows one tree: the most gaining split of the whole tree first, its ends by Newton's step, as in XGBoost (Chen and
 * Guestrin, 2016).
 */
import type { Split, Tree } from '#domain/search/answer/trees.ts';

export type Row = Readonly<Record<string, number>>;

export interface Shape {
  /** So many ends has a tree at most. */
  readonly ends: number;
  /** So many rows lie at an end at least. */
  readonly least: number;
  /** How much large values are held against them. */
  readonly shrink: number;
  /** How much of what is left wrong a tree mends. */
  readonly step: number;
}

/** A row with how far the odds are from what is true of it, and how much they can be moved. */
export interface Left {
  readonly row: Row;
  readonly slope: number;
  readonly bend: number;
}

/** The numbers at which rows may be parted, by sign, the lowest first. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** More digits than these are chance. */
const DIGITS = 2;

/** An end of a tree that is not finished. */
interface End {
  readonly left: readonly Left[];
  /** Undefined where nothing is gained by parting it. */
  readonly best: Found | undefined;
  parted?: { readonly low: End; readonly high: End };
}

interface Found {
  readonly sign: string;
  readonly above: number;
  readonly gain: number;
}

export function growTree(left: readonly Left[], places: Places, shape: Shape): Tree {
  const end = (some: readonly Left[]): End => ({ left: some, best: bestOf(some, places, shape) });
  const root = end(left);
  const ends = new Set([root]);
  while (ends.size < shape.ends) {
    const [first] = [...ends].sort((a, b) => (b.best?.gain ?? 0) - (a.best?.gain ?? 0));
    const best = first?.best;
    if (first === undefined || best === undefined) break;
    const isHigh = ({ row }: Left) => (row[best.sign] ?? 0) > best.above;
    const [low, high] = [
      end(first.left.filter((each) => !isHigh(each))),
      end(first.left.filter(isHigh)),
    ];
    first.parted = { low, high };
    ends.delete(first);
    ends.add(low).add(high);
  }
  return treeOf(root, shape);
}

function treeOf({ left, best, parted }: End, shape: Shape): Tree {
  if (parted && best) {
    const { sign, above } = best;
    const [low, high] = [treeOf(parted.low, shape), treeOf(parted.high, shape)];
    return { sign, above, low, high } satisfies Split;
  }
  const { slope, bend } = sumOf(left);
  return rounded((-shape.step * slope) / (bend + shape.shrink));
}

function bestOf(left: readonly Left[], places: Places, { least, shrink }: Shape) {
  const all = sumOf(left);
  const worth = ({ slope, bend }: Sum) => (slope * slope) / (bend + shrink);
  let best: Found | undefined;
  for (const [sign, tried] of places) {
    for (const { above, high } of sumsAbove(left, sign, tried)) {
      const low = {
        slope: all.slope - high.slope,
        bend: all.bend - high.bend,
        rows: all.rows - high.rows,
      };
      if (Math.min(low.rows, high.rows) < least) continue;
      const gain = worth(low) + worth(high) - worth(all);
      if (gain > (best?.gain ?? 1e-6)) best = { sign, above, gain };
    }
  }
  return best;
}

interface Sum {
  slope: number;
  bend: number;
  rows: number;
}

/** @returns for each place the sum of the rows that lie above it */
function sumsAbove(left: readonly Left[], sign: string, places: readonly number[]) {
  const between = [...places, Infinity].map((): Sum => ({ slope: 0, bend: 0, rows: 0 }));
  for (const { row, slope, bend } of left) {
    const value = row[sign] ?? 0;
    const sum = between[placeOf(value, places)];
    if (sum) add(sum, { slope, bend, rows: 1 });
  }
  const high: Sum = { slope: 0, bend: 0, rows: 0 };
  return places.toReversed().map((above, at) => {
    add(high, between[places.length - at] ?? { slope: 0, bend: 0, rows: 0 });
    return { above, high: { ...high } };
  });
}

/** @returns how many places a value lies above; they are in order */
function placeOf(value: number, places: readonly number[]): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value > (places[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function sumOf(left: readonly Left[]): Sum {
  const sum: Sum = { slope: 0, bend: 0, rows: 0 };
  for (const { slope, bend } of left) add(sum, { slope, bend, rows: 1 });
  return sum;
}

function add(sum: Sum, { slope, bend, rows }: Sum): void {
  sum.slope += slope;
  sum.bend += bend;
  sum.rows += rows;
}

export function rounded(value: number): number {
  // Zero has no sign in the file.
  return Number(value.toFixed(DIGITS)) + 0;
}
