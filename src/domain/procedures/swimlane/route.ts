/**
 * Which way each edge goes, in order of rows and lanes only: nothing is measured yet.
 *
 *        zone 0   lane 0   zone 1   lane 1   zone 2
 *                ┌──────┐
 *        ┌──────▶│ row 0│──────────────┐              an elbow: sideways, then down the target's lane
 *        ┆       └──────┘              ▼
 *        ┆                         ┌──────┐
 *        └─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─│ row 1│           along a zone: sideways, up or down between lanes, sideways
 *                                  └──────┘
 *
 * A row holds one step, so a line along a row meets no other step; a zone holds no step at all.
 * Lanes have odd positions across and zones even ones; a row is entered at twice its index and left at one more.
 */
import { laneIsFree, laneOf, type Plan, type PlannedEdge } from './plan.ts';
import { priceOf, withPrice, type PricedRoute } from './price.ts';
import type { Route } from './way.ts';

/**
 * Chooses ways one after the other, short ones first, each with as few crossings as the ones before allow;
 * then looks at each again now that all others are known.
 *
 * @param zones the zones that may be used
 */
export function chooseRoutes(plan: Plan, zones: readonly number[]): Route[] {
  const routes = new Map<PlannedEdge, PricedRoute>();
  const order = plan.edges
    .map((edge) => ({
      edge,
      options: optionsOf(plan, edge, zones).map((route) => withPrice(plan, route)),
    }))
    .toSorted((a, b) => a.options.length - b.options.length || reach(a.edge) - reach(b.edge));
  let changed = true;
  for (let pass = 0; changed && pass < 3; pass++) {
    changed = false;
    for (const { edge, options } of order) {
      const [first] = options;
      if (!first || (pass > 0 && options.length === 1)) continue;
      const before = routes.get(edge);
      routes.delete(edge);
      const chosen = cheapest(options, [...routes.values()]) ?? first;
      routes.set(edge, chosen);
      changed ||= chosen !== before;
    }
  }
  return plan.edges.flatMap((edge) => routes.get(edge)?.route ?? []);
}

function cheapest(options: readonly PricedRoute[], others: readonly PricedRoute[]) {
  let best: PricedRoute | undefined;
  let least = Infinity;
  for (const option of options) {
    const price = priceOf(option, others, least);
    if (price < least) {
      best = option;
      least = price;
    }
  }
  return best;
}

function optionsOf(plan: Plan, edge: PlannedEdge, zones: readonly number[]): Route[] {
  const { source, target } = edge;
  if (target === undefined) return [{ edge, way: { kind: 'stop' }, side: 'down' }];
  const from = laneOf(plan, source);
  const to = laneOf(plan, target);
  const alongZones = zones.map((zone): Route => {
    return { edge, way: { kind: 'zone', zone }, side: zone <= from ? 'left' : 'right' };
  });
  if (target <= source || !laneIsFree(plan, to, source, target)) return alongZones;
  if (from === to) {
    const taken = plan.edges.some(
      (other) => other.source === source && other.target === target && isBefore(plan, other, edge),
    );
    return taken ? alongZones : [{ edge, way: { kind: 'straight' }, side: 'down' }];
  }
  return [{ edge, way: { kind: 'elbow' }, side: to > from ? 'right' : 'left' }, ...alongZones];
}

function isBefore(plan: Plan, one: PlannedEdge, other: PlannedEdge): boolean {
  return plan.edges.indexOf(one) < plan.edges.indexOf(other);
}

function reach({ source, target }: PlannedEdge): number {
  return Math.abs((target ?? source) - source);
}
