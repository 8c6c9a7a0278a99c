/** What is told of several runs. */

/** @returns the middle one; of an even number the lower of the two, which was measured; NaN of none */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}

/** @returns how many times as much as the other, with two digits; empty where either is unknown or nothing */
export function ratio(value: number, other: number): string {
  const share = value / other;
  return Number.isFinite(share) && other > 0 ? share.toFixed(2) : '';
}

/** @returns by which share the dearest is dearer than the cheapest, such as 0.15 */
export function spread(values: readonly number[]): number {
  return values.length > 0 ? Math.max(...values) / Math.min(...values) - 1 : NaN;
}

/**
 * @param rows cells of a table, the first row its head
 * @returns lines with columns under each other; numbers stand to the right
 */
export function lined(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = widths.map((_, column) =>
    rows.slice(1).every((row) => /^[\d.,–-]*$/.test(row[column] ?? '')),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
