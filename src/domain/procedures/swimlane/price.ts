/** What a route costs: lines that cross cost most, then long ones, then several on one side of a step. */
import { laneOf, type Plan, type PlannedEdge } from './plan.ts';
import type { Route } from './route.ts';

/** A piece of a route; across runs from x to x2 at y, along runs from y to y2 at x. */
interface Piece {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

const CROSSING = 20;
/** Two lines in one zone may or may not cross, depending on their tracks. */
const MAYBE_CROSSING = 6;
const ZONE = 3;
const SAME_SIDE = 2;
const SHARED = -3;

/** @returns what a set of routes costs as a whole: mostly its crossings, then its length */
export function costOf(plan: Plan, routes: readonly Route[]): number {
  return routes.reduce(
    (sum, route, index) => sum + priceOf(plan, route, routes.slice(0, index)),
    0,
  );
}

/** @returns what one route costs beside others */
export function priceOf(plan: Plan, route: Route, others: readonly Route[]): number {
  const pieces = piecesOf(plan, route);
  const across = pieces.reduce((sum, { x, x2 }) => sum + Math.abs(x2 - x), 0);
  const { edge, way, side } = route;
  let sum = across + (way.kind === 'zone' ? ZONE : 0);
  let shared = false;
  for (const other of others) {
    if (other.edge.source === edge.source && other.side === side && side !== 'down') {
      sum += SAME_SIDE;
    }
    if (joins(edge, other.edge)) {
      shared ||= way.kind === 'zone' && other.way.kind === 'zone' && way.zone === other.way.zone;
      continue;
    }
    sum += crossings(pieces, piecesOf(plan, other)) + crossings(piecesOf(plan, other), pieces);
  }
  return sum + (shared ? SHARED : 0);
}

/** Lines of one style that lead to the same step may run together. */
export function joins(one: PlannedEdge, other: PlannedEdge): boolean {
  return one.target !== undefined && one.target === other.target && one.style === other.style;
}

/** Pieces of one that run across, against pieces of the other that run along. */
function crossings(ones: readonly Piece[], others: readonly Piece[]): number {
  let sum = 0;
  for (const { x, x2, y } of ones.filter((piece) => piece.y === piece.y2)) {
    for (const along of others) {
      if (along.x !== along.x2) continue;
      const within = y > Math.min(along.y, along.y2) && y < Math.max(along.y, along.y2);
      if (!within) continue;
      if (along.x > Math.min(x, x2) && along.x < Math.max(x, x2)) sum += CROSSING;
      else if (along.x === x || along.x === x2) sum += along.x % 2 === 0 ? MAYBE_CROSSING : 0;
    }
  }
  return sum;
}

function piecesOf(plan: Plan, { edge, way }: Route): Piece[] {
  if (edge.target === undefined) return [];
  const from = 2 * laneOf(plan, edge.source) + 1;
  const to = 2 * laneOf(plan, edge.target) + 1;
  const leave = 2 * edge.source + 1;
  const enter = 2 * edge.target;
  const via = way.kind === 'zone' ? 2 * way.zone : to;
  return [
    { x: from, x2: via, y: leave, y2: leave },
    { x: via, x2: via, y: leave, y2: enter },
    { x: via, x2: to, y: enter, y2: enter },
  ].filter((piece) => piece.x !== piece.x2 || piece.y !== piece.y2);
}
