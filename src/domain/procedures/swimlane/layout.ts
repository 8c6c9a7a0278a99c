/** Draws a procedure as a swimlane: posts across and steps down, for desk or book, or one column for a phone. */
import { DIAMOND, MARGIN, NARROW, SHEET, WIDE, type Arrangement } from './arrangement.ts';
import { placeColumns, type Edges } from './columns.ts';
import { countCrossings } from './crossings.ts';
import type { Drawing } from './drawing.ts';
import { allZones, rankLanes } from './lanes.ts';
import { drawLines } from './connections.ts';
import { planOf } from './plan.ts';
import { chooseRoutes } from './route.ts';
import { placeRows } from './rows.ts';
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
  /** As the wide one, lower and wider, for a book. */
  readonly sheet: Drawing;
  readonly narrow: Drawing;
}

/** @returns all arrangements, with the posts in the order whose lines cross least */
export function drawSwimlane(source: SwimlaneSource): Swimlane {
  let best: { order: readonly string[]; wide: Drawing; crossings: number } | undefined;
  for (const order of rankLanes(source.steps)) {
    const wide = drawAcross(source, order, WIDE);
    const crossings = countCrossings(wide.connections);
    if (!best || crossings < best.crossings) best = { order, wide, crossings };
    if (crossings === 0) break;
  }
  const order = best?.order ?? [];
  return {
    wide: best?.wide ?? drawAcross(source, order, WIDE),
    sheet: drawAcross(source, order, SHEET),
    narrow: drawNarrow(source, order),
  };
}

/** @returns posts across in the order given, steps down, in one of the two arrangements of that kind */
export function drawAcross(
  source: SwimlaneSource,
  posts: readonly string[],
  arrangement: typeof WIDE | typeof SHEET,
): Drawing {
  return draw(source, posts, arrangement);
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
  const { steps } = source;
  const across = arrangement.head > 0;
  const plan = planOf(steps, across ? posts : ['']);
  const routes = chooseRoutes(plan, across ? allZones(plan) : [1]);
  const trunks = layTracks(plan, routes);
  const columns = placeColumns(plan, routes, trunks, arrangement, edges);
  const rows = placeRows(steps, plan, routes, columns, arrangement);
  const nodes = rows.rows.map((row, index) => drawNode(row, index, source, arrangement));
  return {
    width: columns.width,
    height: rows.height,
    head: arrangement.head,
    lanes: across
      ? columns.lanes.map((lane, index) => headOf(posts[index] ?? '', lane, source, arrangement))
      : posts.map((post, index) => ({ post, x: railX(index), width: 0, lines: [] })),
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
    labels: rows.rows.flatMap((row) => stepLabelsOf(row, arrangement)),
  };
}

function railX(index: number): number {
  return MARGIN + 4 + index * RAIL;
}
