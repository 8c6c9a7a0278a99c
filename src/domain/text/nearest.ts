/**
 * The candidate closest to a word, to name in an error message.
 *
 * @param found what somebody wrote
 * @param candidates what would have been valid
 * @returns the nearest candidate by optimal string alignment distance (Damerau–Levenshtein without
 *   overlapping transpositions); undefined when there are none or nothing is reasonably near
 */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const distance = alignmentDistance(found, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  const tolerated = Math.max(3, Math.ceil(found.length * 0.6));
  return bestDistance <= tolerated ? best : undefined;
}

/** Edits (insert, delete, replace, swap neighbours) that turn one word into the other. */
export function alignmentDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let beforeLast: number[] = [];
  let last = b.map((_, j) => j).concat(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

/** Rows are always filled up to the index that is read. */
function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
