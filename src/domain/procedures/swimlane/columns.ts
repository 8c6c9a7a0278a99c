/** Places across: lanes, steps within them, and tracks between them. */
import { MARGIN, type Arrangement } from './arrangement.ts';
import { laneOf, type Plan } from './plan.ts';
import type { Route } from './way.ts';
import type { Trunk } from './tracks.ts';
import { laneWidths } from './widths.ts';

/** A line that runs up or down past some rows. */
export interface Vertical {
  readonly x: number;
  /** In half rows, as in a trunk. */
  readonly from: number;
  readonly to: number;
  /** The routes that use it. */
  readonly routes: readonly Route[];
}

export interface Columns {
  readonly width: number;
  /** The width of the steps of each lane. */
  readonly nodeWidth: readonly number[];
  /** Each lane's left edge, with half of the zones beside it. */
  readonly lanes: readonly { readonly x: number; readonly width: number }[];
  /** The left edge of the steps of each lane. */
  readonly nodeX: readonly number[];
  /** The x of the track a route runs along, where it does. */
  trackX(route: Route): number | undefined;
  /** @returns where lines enter and leave a step */
  portX(row: number): number;
  readonly verticals: readonly Vertical[];
}

/** Room kept free at the edges of the picture. */
export interface Edges {
  /** For the rails of posts, left of the first lane. */
  readonly rails: number;
  /** For words that reach beyond the first and the last lane. */
  readonly left: number;
  readonly right: number;
}

export function placeColumns(
  plan: Plan,
  routes: readonly Route[],
  trunks: readonly Trunk[],
  arrangement: Arrangement,
  edges: Edges,
): Columns {
  const count = plan.lanes.length;
  const zones = Array.from({ length: count + 1 }, (_, zone) =>
    zoneWidth(zone, count, trunks, arrangement),
  );
  const between = zones.reduce((sum, zone) => sum + zone, 0);
  const before = edges.rails + edges.left;
  const room = arrangement.width - before - edges.right - 2 * MARGIN - between;
  const nodeWidth = laneWidths(plan, room, arrangement);

  const zoneX: number[] = [];
  const nodeX: number[] = [];
  let x = before + MARGIN;
  zones.forEach((zone, index) => {
    zoneX.push(x);
    x += zone;
    if (index < count) nodeX.push(x);
    if (index < count) x += at(nodeWidth, index);
  });
  const trunkX = ({ zone, track }: Trunk) =>
    at(zoneX, zone) + arrangement.track.pad + track * arrangement.track.pitch;
  const portX = (row: number) => {
    const lane = laneOf(plan, row);
    return at(nodeX, lane) + (arrangement.port ?? at(nodeWidth, lane) / 2);
  };

  const width = x + MARGIN + edges.right;
  return {
    width,
    nodeWidth,
    nodeX,
    lanes: nodeX.map((left, lane) => {
      const start = lane === 0 ? edges.rails : left - at(zones, lane) / 2;
      const end = lane === count - 1 ? width : left + at(nodeWidth, lane) + at(zones, lane + 1) / 2;
      return { x: start, width: end - start };
    }),
    trackX: (route) => {
      const trunk = trunks.find((candidate) => candidate.routes.includes(route));
      return trunk && trunkX(trunk);
    },
    portX,
    verticals: [
      ...trunks.map((trunk) => ({ ...trunk, x: trunkX(trunk) })),
      ...routes.flatMap((route) => {
        const { source, target } = route.edge;
        if (target === undefined || route.way.kind === 'zone') return [];
        return [{ x: portX(target), from: 2 * source + 1, to: 2 * target, routes: [route] }];
      }),
    ],
  };
}

/** Room for the tracks of a zone; without any, what keeps neighbouring steps apart. */
function zoneWidth(
  zone: number,
  lanes: number,
  trunks: readonly Trunk[],
  { track: { pitch, pad } }: Arrangement,
): number {
  const tracks = trunks.filter((trunk) => trunk.zone === zone).map(({ track }) => track);
  if (tracks.length > 0) return 2 * pad + Math.max(...tracks) * pitch;
  return zone === 0 || zone === lanes ? 6 : 18;
}

/** Indexes come from the plan itself, so they are always within the list. */
function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
