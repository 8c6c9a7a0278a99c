/**
 * Exact fractions of whole numbers, so that a score on the edge between two levels never depends on how a float rounds.
 * A fraction is always in lowest terms with a positive denominator.
 */

export type Fraction = { readonly n: number; readonly d: number };

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}

/**
 * The fraction n/d in lowest terms.
 * Throws a RangeError when d is 0 or a part is not a whole number that JavaScript holds exactly.
 */
export function fraction(n: number, d = 1): Fraction {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0) {
    throw new RangeError(`Not an exact fraction: ${n}/${d}`);
  }
  const divisor = greatestCommonDivisor(n, d) * Math.sign(d);
  // Adding 0 turns the -0 of 0 divided by a negative number into 0.
  return { n: n / divisor + 0, d: d / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** Negative when a is smaller than b, 0 when they are equal, positive when a is larger. */
export function compare(a: Fraction, b: Fraction): number {
  return a.n * b.d - b.n * a.d;
}

/** The nearest whole number, halves up: floor(value + 1/2). */
export function roundHalfUp(value: Fraction): number {
  return Math.floor((2 * value.n + value.d) / (2 * value.d));
}

/** The mean of values, each counted as often as its weight. Throws a RangeError when the weights add up to 0. */
export function weightedMean(
  values: readonly { readonly value: Fraction; readonly weight: number }[],
): Fraction {
  let sum = fraction(0);
  let weights = 0;
  for (const { value, weight } of values) {
    sum = add(sum, fraction(value.n * weight, value.d));
    weights += weight;
  }
  return fraction(sum.n, sum.d * weights);
}
