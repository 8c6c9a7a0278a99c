/** What a route costs: lines that cross cost most, then long ones, then several on one side of a step. */
import { laneOf, type Plan, type PlannedEdge } from './plan.ts';
import type { Route } from './way.ts';

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

/** A route with its pieces, which are asked for again and again while ways are chosen. */
export interface PricedRoute {
  readonly route: Route;
  readonly across: readonly Piece[];
  readonly along: readonly Piece[];
  /** What it costs alone. */
  readonly own: number;
}

/** @returns the route, ready to be compared */
export function withPrice(plan: Plan, route: Route): PricedRoute {
  const pieces = piecesOf(plan, route);
  const length = pieces.reduce((sum, { x, x2 }) => sum + Math.abs(x2 - x), 0);
  return {
    route,
    across: pieces.filter(({ y, y2 }) => y === y2),
    along: pieces.filter(({ x, x2 }) => x === x2),
    own: length + (route.way.kind === 'zone' ? ZONE : 0),
  };
}

/** @returns what a set of routes costs as a whole: mostly its crossings, then its length */
export function costOf(plan: Plan, routes: readonly Route[]): number {
  const priced = routes.map((route) => withPrice(plan, route));
  return priced.reduce((sum, one, index) => sum + priceOf(one, priced.slice(0, index)), 0);
}

/**
 * @param limit from which on the exact price does not matter
 * @returns what one route costs beside others; some price above the limit where it costs as much or more
 */
export function priceOf(
  { route, across, along, own }: PricedRoute,
  others: readonly PricedRoute[],
  limit = Infinity,
): number {
  const { edge, way, side } = route;
  let sum = own;
  let shared = false;
  for (const { route: other, across: otherAcross, along: otherAlong } of others) {
    if (other.edge.source === edge.source && other.side === side && side !== 'down') {
      sum += SAME_SIDE;
    }
    if (joins(edge, other.edge)) {
      shared ||= way.kind === 'zone' && other.way.kind === 'zone' && way.zone === other.way.zone;
      continue;
    }
    sum += crossings(across, otherAlong) + crossings(otherAcross, along);
    // Nothing that may still come makes it cheaper than this.
    if (sum + SHARED > limit) return sum;
  }
  return sum + (shared ? SHARED : 0);
}

/** Lines of one style that lead to the same step may run together. */
export function joins(one: PlannedEdge, other: PlannedEdge): boolean {
  return one.target !== undefined && one.target === other.target && one.style === other.style;
}

/** Pieces of one that run across, against pieces of the other that run along. */
function crossings(across: readonly Piece[], along: readonly Piece[]): number {
  let sum = 0;
  for (const { x, x2, y } of across) {
    for (const { x: at, y: from, y2: to } of along) {
      const within = y > Math.min(from, to) && y < Math.max(from, to);
      if (!within) continue;
      if (at > Math.min(x, x2) && at < Math.max(x, x2)) sum += CROSSING;
      else if (at === x || at === x2) sum += at % 2 === 0 ? MAYBE_CROSSING : 0;
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
