/** Fits sums of weighted signs to what is known. Plain numbers in, plain numbers out. */

/** One row of signs. */
export type Signs = readonly number[];

/** What is to be chosen among, and which of them are right. */
export interface Choice {
  readonly options: readonly Signs[];
  readonly right: readonly boolean[];
}

/** How fast it steps, and how much of the steps before goes into each. */
const STEP = 0.1;
const [FIRST, SECOND] = [0.9, 0.999];
const STEPS = 400;

/**
 * Softmax regression: the weights under which a right option is most probably the first.
 *
 * @param shrink how much large weights are held against them
 */
export function fitChoice(choices: readonly Choice[], shrink = 1e-3): number[] {
  const size = choices[0]?.options[0]?.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  const mean = [...weights];
  const spread = [...weights];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = weights.map((weight) => shrink * weight);
    for (const choice of choices) addSlope(slope, choice, weights, 1 / choices.length);
    // Smaller steps at last, so that it comes to rest.
    const length = step < STEPS * 0.6 ? STEP : STEP / 5;
    for (const [at, by] of slope.entries()) {
      mean[at] = FIRST * (mean[at] ?? 0) + (1 - FIRST) * by;
      spread[at] = SECOND * (spread[at] ?? 0) + (1 - SECOND) * by * by;
      const own = (mean[at] ?? 0) / (1 - FIRST ** step);
      const wide = Math.sqrt((spread[at] ?? 0) / (1 - SECOND ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (length * own) / wide;
    }
  }
  return weights;
}

function addSlope(
  slope: number[],
  { options, right }: Choice,
  weights: readonly number[],
  share: number,
): void {
  const sums = options.map((signs) => dot(signs, weights));
  const most = Math.max(...sums);
  const worth = sums.map((sum) => Math.exp(sum - most));
  const all = total(worth);
  // However far behind they are, they are what is wanted.
  const good = Math.max(Number.MIN_VALUE, total(worth.map((each, at) => (right[at] ? each : 0))));
  for (const [at, signs] of options.entries()) {
    const pull = (worth[at] ?? 0) / all - (right[at] ? (worth[at] ?? 0) / good : 0);
    for (const [sign, value] of signs.entries())
      slope[sign] = (slope[sign] ?? 0) + share * pull * value;
  }
}

const ROUNDS = 40;

/**
 * Logistic regression by Newton's method: how sure a row of signs makes it.
 *
 * @param shrink how much large weights are held against them, in units of how far each sign spreads
 * @returns the weights, the last of them for no sign at all
 */
export function fitOdds(
  rows: readonly Signs[],
  truths: readonly boolean[],
  shrink: number,
): number[] {
  const size = rows[0]?.length ?? 0;
  const middle = Array.from({ length: size }, (_, at) => meanOf(rows.map((row) => row[at] ?? 0)));
  const width = middle.map(
    (mid, at) => Math.sqrt(meanOf(rows.map((row) => ((row[at] ?? 0) - mid) ** 2))) || 1,
  );
  const even = rows.map((row) => [
    ...row.map((value, at) => (value - (middle[at] ?? 0)) / (width[at] ?? 1)),
    1,
  ]);
  const held = [...middle.map(() => shrink), 1e-6];
  let weights: number[] = held.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (held[at] ?? 0) * weight);
    const bend = held.map((own, at) => held.map((_, other) => (at === other ? own : 0)));
    for (const [place, row] of even.entries()) {
      const likely = 1 / (1 + Math.exp(-dot(row, weights)));
      const miss = likely - Number(truths[place]);
      const sway = likely * (1 - likely);
      for (const [at, value] of row.entries()) {
        slope[at] = (slope[at] ?? 0) + miss * value;
        const line = bend[at];
        if (line === undefined || value === 0) continue;
        for (const [other, by] of row.entries())
          line[other] = (line[other] ?? 0) + sway * value * by;
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  const own = weights.slice(0, size).map((weight, at) => weight / (width[at] ?? 1));
  return [...own, (weights[size] ?? 0) - dot(own, middle)];
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], result: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, result[at] ?? 0]);
  const size = rows.length;
  const value = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(value(row, column)) > Math.abs(value(pivot, column))) pivot = row;
    const [high = [], low = []] = [rows[pivot], rows[column]];
    rows[column] = high;
    rows[pivot] = low;
    for (let row = column + 1; row < size; row += 1) {
      const by = value(row, column) / value(column, column);
      const own = rows[row];
      if (own === undefined || by === 0) continue;
      for (let at = column; at <= size; at += 1) own[at] = (own[at] ?? 0) - by * value(column, at);
    }
  }
  const found = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = dot(rows[row]?.slice(row + 1, size) ?? [], found.slice(row + 1));
    found[row] = (value(row, size) - known) / value(row, row);
  }
  return found;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : total(values) / values.length;
}
