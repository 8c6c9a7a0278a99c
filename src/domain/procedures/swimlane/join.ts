/** Lines that lead to the same step run together from where they meet. */
import type { Connection, Point } from './drawing.ts';

/** A line that joins another shows its direction when its last piece is at least this long. */
const JOIN_ARROW = 16;

/**
 * Cuts a line where it meets one of the same style that leads to the same step, since from there both are one;
 * drawn over each other, dashes would fill each other's gaps.
 */
export function joinConnections(lines: readonly Connection[]): Connection[] {
  const drawn: Connection[] = [];
  for (const line of lines.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const trunks = drawn.filter(
      ({ target, style }) => target !== undefined && target === line.target && style === line.style,
    );
    drawn.push(cut(line, trunks));
  }
  return drawn;
}

function cut(line: Connection, trunks: readonly Connection[]): Connection {
  const kept: Point[] = line.points.slice(0, 1);
  for (const [from, to] of segmentsOf(line.points)) {
    const meetings = trunks
      .flatMap(({ points }) => segmentsOf(points))
      .flatMap(([a, b]) => meetingPoint(from, to, a, b) ?? []);
    const nearest = meetings.toSorted((a, b) => distance(from, a) - distance(from, b))[0];
    if (nearest) {
      // A line that comes from the side shows which way it turns; one that comes from above turns at the step anyway.
      const arrow = Math.abs(nearest.x - from.x) >= JOIN_ARROW;
      return { ...line, points: [...kept, nearest], arrow };
    }
    kept.push(to);
  }
  return line;
}

/** @returns the neighbouring corners of a line in pairs */
export function segmentsOf(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).flatMap((to, index): [Point, Point][] => {
    const from = points[index];
    return from ? [[from, to]] : [];
  });
}

/** @returns the first point of from–to that also lies on a–b; all lines run straight across or down */
function meetingPoint(from: Point, to: Point, a: Point, b: Point): Point | undefined {
  const [x1, x2] = overlap(from.x, to.x, a.x, b.x);
  const [y1, y2] = overlap(from.y, to.y, a.y, b.y);
  const low = { x: x1, y: y1 };
  const high = { x: x2, y: y2 };
  if (low.x > high.x || low.y > high.y) return undefined;
  return distance(from, low) <= distance(from, high) ? low : high;
}

function overlap(a: number, b: number, c: number, d: number): [number, number] {
  return [Math.max(Math.min(a, b), Math.min(c, d)), Math.min(Math.max(a, b), Math.max(c, d))];
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function lengthOf({ points }: Connection): number {
  return segmentsOf(points).reduce((sum, [a, b]) => sum + distance(a, b), 0);
}
