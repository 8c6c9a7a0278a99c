/** Lines that run along a zone, side by side: each trunk of lines has a track of its own. */
import { laneOf, type Plan } from './plan.ts';
import { joins } from './price.ts';
import type { Route } from './way.ts';

/** Lines of one style to the same step that share a zone. */
export interface Trunk {
  readonly zone: number;
  readonly routes: readonly Route[];
  /** The rows it passes, in half rows: a row is entered at twice its index and left at one more. */
  readonly from: number;
  readonly to: number;
  /** The place within the zone, counted from the left. */
  readonly track: number;
}

type Unplaced = Omit<Trunk, 'track'>;

/** Up to this many trunks in a zone, every order is tried. */
const ALL_ORDERS = 6;

/** @returns the trunks of all zones, each with its track; trunks whose rows do not meet may share one */
export function layTracks(plan: Plan, routes: readonly Route[]): Trunk[] {
  const byZone = Map.groupBy(trunksOf(routes), ({ zone }) => zone);
  return [...byZone.values()].flatMap((trunks) => {
    const placed: Trunk[] = [];
    for (const trunk of bestOrder(plan, trunks)) {
      const beside = placed.filter((other) => meet(other, trunk)).map(({ track }) => track + 1);
      placed.push({ ...trunk, track: Math.max(0, ...beside) });
    }
    return placed;
  });
}

/** @returns true when two trunks pass a row in common */
function meet(a: Unplaced, b: Unplaced): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function trunksOf(routes: readonly Route[]): Unplaced[] {
  const trunks: Unplaced[] = [];
  for (const route of routes) {
    const { edge, way } = route;
    if (way.kind !== 'zone' || edge.target === undefined) continue;
    const ends = [2 * edge.source + 1, 2 * edge.target];
    const index = trunks.findIndex(
      ({ zone, routes: [first] }) => zone === way.zone && first && joins(first.edge, edge),
    );
    const before = trunks[index];
    const trunk = {
      zone: way.zone,
      routes: [...(before?.routes ?? []), route],
      from: Math.min(before?.from ?? Infinity, ...ends),
      to: Math.max(before?.to ?? -Infinity, ...ends),
    };
    if (before) trunks[index] = trunk;
    else trunks.push(trunk);
  }
  return trunks;
}

/** The order from left to right with the fewest crossings within the zone. */
function bestOrder(plan: Plan, trunks: readonly Unplaced[]): Unplaced[] {
  const price = new Map(
    trunks.map((left) => [
      left,
      new Map(trunks.map((right) => [right, crossingsBetween(plan, left, right)])),
    ]),
  );
  const total = (order: readonly Unplaced[]) =>
    order.reduce(
      (sum, left, index) =>
        order.slice(index + 1).reduce((s, right) => s + (price.get(left)?.get(right) ?? 0), sum),
      0,
    );
  let best: Unplaced[] = [];
  for (const trunk of trunks) {
    // Every place for the next trunk; beyond a few trunks only the best order so far is carried on.
    best = least(
      best
        .map((_, place) => [...best.slice(0, place), trunk, ...best.slice(place)])
        .concat([[...best, trunk]]),
      total,
    );
  }
  return trunks.length <= ALL_ORDERS ? least(ordersOf(trunks), total, best) : best;
}

function least(
  orders: readonly Unplaced[][],
  total: (order: readonly Unplaced[]) => number,
  start?: Unplaced[],
): Unplaced[] {
  return orders.reduce(
    (best, order) => (total(order) < total(best) ? order : best),
    start ?? orders[0] ?? [],
  );
}

function ordersOf(trunks: readonly Unplaced[]): Unplaced[][] {
  if (trunks.length === 0) return [[]];
  return trunks.flatMap((trunk) =>
    ordersOf(trunks.filter((other) => other !== trunk)).map((rest) => [trunk, ...rest]),
  );
}

/** Lines of the left trunk that leave to the right, and of the right one that leave to the left, cross the other. */
function crossingsBetween(plan: Plan, left: Unplaced, right: Unplaced): number {
  return (
    across(plan, left, right, (lane) => lane >= left.zone) +
    across(plan, right, left, (lane) => lane < right.zone)
  );
}

function across(
  plan: Plan,
  { routes }: Unplaced,
  crossed: Unplaced,
  towards: (lane: number) => boolean,
): number {
  let sum = 0;
  for (const { edge } of routes) {
    const ends = [
      { lane: laneOf(plan, edge.source), at: 2 * edge.source + 1 },
      { lane: laneOf(plan, edge.target ?? edge.source), at: 2 * (edge.target ?? edge.source) },
    ];
    for (const { lane, at } of ends) {
      if (!towards(lane) || at < crossed.from || at > crossed.to) continue;
      sum += at === crossed.from || at === crossed.to ? 0.5 : 1;
    }
  }
  return sum;
}
