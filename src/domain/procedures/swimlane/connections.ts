/** Connections as lines with corners. */
import { DIAMOND, type Arrangement } from './arrangement.ts';
import type { Columns } from './columns.ts';
import type { Connection, Point } from './drawing.ts';
import { joinConnections } from './join.ts';
import type { PlacedRow, Rows } from './rows.ts';
import type { Route } from './way.ts';

/** Above a step, where lines from the side turn down into it. */
const TURN = 14;

/** @returns the lines of all routes, those into the same step joined, and the stems of decisions */
export function drawLines(
  routes: readonly Route[],
  columns: Columns,
  rows: Rows,
  arrangement: Arrangement,
): Connection[] {
  const lines = routes.flatMap((route): Connection[] => {
    const { source, target, style } = route.edge;
    const row = rows.rows[source];
    if (!row) return [];
    const points = pointsOf(route, columns, rows.rows, row, arrangement);
    return [{ source, target, style, points, arrow: true }];
  });
  const stems = rows.rows.flatMap((row, source): Connection[] => {
    const exits = row.exits?.exits ?? [];
    const lowest = Math.max(0, ...exits.filter(({ level }) => level > 0).map(({ y }) => y));
    if (lowest === 0 || exits.some(({ side }) => side === 'down')) return [];
    const x = columns.portX(source);
    const centre = row.bottom + DIAMOND;
    const points = [
      { x, y: centre + DIAMOND },
      { x, y: centre + lowest },
    ];
    return [{ source, target: source, style: 'forward', points, arrow: false }];
  });
  return [...stems, ...joinConnections(lines)];
}

function pointsOf(
  route: Route,
  columns: Columns,
  rows: readonly PlacedRow[],
  row: PlacedRow,
  arrangement: Arrangement,
): Point[] {
  const { source, target } = route.edge;
  const start = startOf(route, columns, row);
  const goal = target === undefined ? undefined : rows[target];
  if (target === undefined || !goal) return [start, endOf(route, columns, row, start)];
  const port = columns.portX(target);
  const above = { x: port, y: goal.top };
  if (route.way.kind === 'straight') return [{ x: columns.portX(source), y: start.y }, above];
  if (route.way.kind === 'elbow') return [start, { x: port, y: start.y }, above];
  const x = columns.trackX(route) ?? port;
  if (route.edge.style === 'return' && route.edge.back) {
    const edge = x < port ? goal.x : goal.x + goal.width;
    return [start, { x, y: start.y }, { x, y: goal.entry }, { x: edge, y: goal.entry }];
  }
  const turn = goal.top - Math.min(TURN, arrangement.gap - 6);
  return [start, { x, y: start.y }, { x, y: turn }, { x: port, y: turn }, above];
}

function startOf(route: Route, columns: Columns, row: PlacedRow): Point {
  const port = columns.portX(route.edge.source);
  const exit = row.exits?.exits.find((candidate) => candidate.route === route);
  const centre = row.bottom + DIAMOND;
  if (!exit) {
    if (route.side === 'down') return { x: port, y: row.bottom };
    return { x: route.side === 'left' ? row.x : row.x + row.width, y: row.leave };
  }
  if (exit.side === 'down') return { x: port, y: centre + DIAMOND };
  const corner = exit.side === 'left' ? -DIAMOND : DIAMOND;
  return { x: exit.level === 0 ? port + corner : port, y: centre + exit.y };
}

/** Where a line stops that leads to no further step: at the mark beside or below. */
function endOf(route: Route, columns: Columns, row: PlacedRow, start: Point): Point {
  const exit = row.exits?.exits.find((candidate) => candidate.route === route);
  if (!exit?.end) return { x: columns.portX(route.edge.source), y: row.endPill ?? row.bottom };
  const centre = row.bottom + DIAMOND;
  const y = centre + exit.end.y;
  if (exit.side !== 'down') {
    return { x: exit.end.x + (exit.end.x < start.x ? STOP_EDGE : -STOP_EDGE), y };
  }
  return { x: exit.end.x, y: exit.end.kind === 'stop' ? y - STOP_EDGE : y };
}

const STOP_EDGE = 6;
