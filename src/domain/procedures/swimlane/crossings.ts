/** Counting where lines cross, to choose between orders of lanes. */
import type { Connection, Point } from './drawing.ts';
import { segmentsOf } from './join.ts';

/** @returns how often lines cross that do not lead to the same step in the same style */
export function countCrossings(connections: readonly Connection[]): number {
  let count = 0;
  connections.forEach((one, index) => {
    for (const other of connections.slice(index + 1)) {
      const joined =
        one.target !== undefined && one.target === other.target && one.style === other.style;
      if (!joined) count += crossingsBetween(one, other);
    }
  });
  return count;
}

function crossingsBetween(one: Connection, other: Connection): number {
  let count = 0;
  for (const [a, b] of segmentsOf(one.points)) {
    for (const [c, d] of segmentsOf(other.points)) {
      if (crosses(a, b, c, d) || crosses(c, d, a, b)) count += 1;
    }
  }
  return count;
}

/** @returns true when a–b runs across and c–d runs down, and both have their ends beyond the other */
function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  return a.y === b.y && c.x === d.x && between(c.x, a.x, b.x) && between(a.y, c.y, d.y);
}

function between(value: number, one: number, other: number): boolean {
  return value > Math.min(one, other) && value < Math.max(one, other);
}
