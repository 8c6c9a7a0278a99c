/** Draws a procedure as a swimlane: posts across and steps down, for desk or book, or one column for a phone. */
import { DIAMOND, MARGIN, NARROW, WIDE, type Arrangement } from './arrangement.ts';
import { placeColumns, type Edges } from './columns.ts';
import { countCrossings } from './crossings.ts';
import type { Drawing } from './drawing.ts';
import { allZones, rankLanes } from './lanes.ts';
import { drawLines } from './connections.ts';
import { planOf, postsOf } from './plan.ts';
import { chooseRoutes } from './route.ts';
import { placeRows } from './rows.ts';
import { rulesOf } from './rules.ts';
import {
  drawNode,
  drawPills,
  headOf,
  stepLabelsOf,
  startLine,
  stopsOf,
  type SwimlaneSource,
} from './shapes.ts';
import { layTracks } from './tracks.ts';

/** Between the rails of two posts beside the narrow arrangement. */
const RAIL = 8;
/** Room added at an edge can narrow a lane and let its words reach further; it settles soon. */
const MOST_ATTEMPTS = 4;

export interface Swimlane {
  readonly wide: Drawing;
  readonly narrow: Drawing;
}

/** Posts stand in the order in which they first act, unless another order saves more crossings than this. */
const BEARABLE = 3;

/** @returns both arrangements, with the posts in the order of the flow where its lines stay clear */
export function drawSwimlane(source: SwimlaneSource): Swimlane {
  const flow = drawn(source, postsOf(source.steps));
  let best = flow;
  // Most flows are clear enough, and looking at every other order takes the longest of all.
  if (flow.crossings > BEARABLE) {
    for (const order of rankLanes(source.steps)) {
      const other = drawn(source, order);
      if (other.crossings < best.crossings) best = other;
    }
  }
  const { order, wide } = best.crossings + BEARABLE < flow.crossings ? best : flow;
  return { wide, narrow: drawNarrow(source, order) };
}

function drawn(source: SwimlaneSource, order: readonly string[]) {
  const wide = drawAcross(source, order);
  return { order, wide, crossings: countCrossings(wide.connections) };
}

/** @returns posts across in the order given, steps down */
export function drawAcross(source: SwimlaneSource, posts: readonly string[]): Drawing {
  return draw(source, posts, WIDE);
}

/** @returns one column of steps, each naming its post, with a rail for each post at the side */
export function drawNarrow(source: SwimlaneSource, posts: readonly string[]): Drawing {
  return draw(source, posts, NARROW);
}

/** Words beside the outer lanes may need more room than a step leaves; the picture is then widened there. */
function draw(source: SwimlaneSource, posts: readonly string[], arrangement: Arrangement): Drawing {
  const rails = arrangement.head > 0 ? 0 : posts.length * RAIL + 6;
  let edges: Edges = { rails, left: 0, right: 0 };
  for (let attempt = 1; ; attempt++) {
    const drawing = drawWithin(edges, source, posts, arrangement);
    const { left, right } = excessOf(drawing);
    if ((left === 0 && right === 0) || attempt === MOST_ATTEMPTS) return drawing;
    edges = { rails, left: edges.left + left, right: edges.right + right };
  }
}

/** How far words and marks reach beyond the picture. */
function excessOf({ width, labels, stops }: Drawing): { left: number; right: number } {
  const xs = [
    ...labels.flatMap((label) => [label.x, label.x + label.width]),
    ...stops.flatMap(({ x, radius }) => [x - radius, x + radius]),
  ];
  return {
    left: Math.max(0, -Math.min(0, ...xs)),
    right: Math.max(0, ...xs.map((x) => x - width)),
  };
}

function drawWithin(
  edges: Edges,
  source: SwimlaneSource,
  posts: readonly string[],
  arrangement: Arrangement,
): Drawing {
  const { steps, limits } = source;
  const across = arrangement.head > 0;
  const plan = planOf(steps, across ? posts : [''], limits);
  const routes = chooseRoutes(plan, across ? allZones(plan) : [1]);
  const trunks = layTracks(plan, routes);
  const columns = placeColumns(plan, routes, trunks, arrangement, edges);
  const rows = placeRows(steps, plan, routes, columns, arrangement);
  const nodes = rows.rows.map((row, index) => drawNode(row, index, source, arrangement));
  const lanes = across
    ? columns.lanes.map((lane, index) => headOf(posts[index] ?? '', lane, source, arrangement))
    : posts.map((post, index) => ({ post, x: railX(index), width: 0, lines: [] }));
  const labels = rows.rows.flatMap((row) => stepLabelsOf(row, arrangement));
  return {
    width: columns.width,
    height: rows.height,
    head: arrangement.head,
    lanes,
    rules: rulesOf(across ? lanes.slice(1) : lanes, rows.height, labels),
    ticks: across
      ? []
      : nodes.map((node, index) => {
          const y = node.y + node.height / 2;
          const post = steps[index]?.post ?? '';
          return { from: { x: railX(posts.indexOf(post)), y }, to: { x: node.x, y } };
        }),
    nodes,
    diamonds: rows.rows.flatMap((row, index) =>
      row.exits ? [{ x: columns.portX(index), y: row.bottom + DIAMOND, radius: DIAMOND }] : [],
    ),
    pills: drawPills(rows, columns, source, arrangement),
    stops: rows.rows.flatMap(stopsOf),
    connections: [startLine(rows, columns), ...drawLines(routes, columns, rows, arrangement)],
    labels,
  };
}

function railX(index: number): number {
  return MARGIN + 4 + index * RAIL;
}
