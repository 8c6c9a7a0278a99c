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

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
