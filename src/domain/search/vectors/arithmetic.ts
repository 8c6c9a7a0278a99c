/** Sums and products of vectors of equal length. */

type Numbers = Float32Array;

export function dot(a: Numbers, b: Numbers): number {
  let product = 0;
  for (let at = 0; at < a.length; at += 1) product += (a[at] ?? 0) * (b[at] ?? 0);
  return product;
}

/** Adds a vector so many times to another, in place. */
export function addTo(sum: Numbers, other: Numbers, times = 1): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (other[at] ?? 0);
}

export function lengthOf(vector: Numbers): number {
  return Math.sqrt(dot(vector, vector));
}

/** @returns the same direction with a length of 1; undefined for what points nowhere */
export function unitOf(vector: Numbers): Numbers | undefined {
  const length = lengthOf(vector);
  return length === 0 ? undefined : vector.map((each) => each / length);
}
