/** On which side of a decision each branch leaves, in which order, and how much room its words have. */
import { MARGIN, type Arrangement } from './arrangement.ts';
import type { Columns, Vertical } from './columns.ts';
import { labelText, roomOf, type Spans } from './label.ts';
import { wrapText } from './metrics.ts';
import type { Route, Side } from './way.ts';

/** Between words and a line that runs past them. */
const CLEAR = 5;

interface Sided {
  readonly route: Route;
  readonly side: Side;
}

/** @returns true for a branch that ends the procedure in the ordinary way */
export function isOrdinaryEnd({ edge, way }: Route): boolean {
  return way.kind === 'stop' && edge.kind === 'forward';
}

/**
 * Branches that lead on have their side already. Those that end here go where they are least in the way:
 * the ordinary end down, others to the side that is emptier and has more room for words.
 */
export function spreadEnds(
  row: number,
  routes: readonly Route[],
  columns: Columns,
  { sides, label }: Arrangement,
): Sided[] {
  const port = columns.portX(row);
  const spans = spansOf(row, [], 0, columns);
  const placed: Sided[] = routes
    .filter(({ way }) => way.kind !== 'stop')
    .map((route) => ({ route, side: route.side }));
  const used = (side: Side) => placed.filter((exit) => exit.side === side).length;
  const price = (route: Route, side: 'left' | 'right') => {
    const room = roomOf(port, side === 'right' ? 1 : -1, spans) - 12;
    return 2 * used(side) + wrapText(labelText(route), room / label).length;
  };
  const ends = routes
    .filter(({ way }) => way.kind === 'stop')
    .toSorted((a, b) => Number(isOrdinaryEnd(b)) - Number(isOrdinaryEnd(a)));
  for (const route of ends) {
    const [best = 'right'] = sides.toSorted((a, b) => price(route, a) - price(route, b));
    const wantsDown = isOrdinaryEnd(route) || price(route, best) > 2;
    placed.push({ route, side: wantsDown && used('down') === 0 ? 'down' : best });
  }
  return placed;
}

/** Upward lines first, near ones above far ones; then downward ones, far above near; ends last: so none cross. */
export function inOrder(routes: readonly Route[], port: number, columns: Columns): Route[] {
  const distance = (route: Route) => Math.abs(turnX(route, columns) - port);
  const rank = ({ edge }: Route) => (edge.target === undefined ? 2 : edge.back ? 0 : 1);
  return routes.toSorted(
    (a, b) =>
      rank(a) - rank(b) || (rank(a) === 0 ? distance(a) - distance(b) : distance(b) - distance(a)),
  );
}

/**
 * How far the label of one exit may reach before it meets a line: one that passes the row,
 * or one of the same side that turns down above the label or comes up from below it.
 *
 * @param side the exits of the side in their order; empty for the exit that goes down
 */
export function spansOf(
  row: number,
  side: readonly Route[],
  level: number,
  columns: Columns,
): Spans {
  const port = columns.portX(row);
  const band = 2 * row + 1;
  const passing = columns.verticals.filter((line) => passes(line, band, side));
  const turning = side.filter(({ edge }, other) => {
    if (edge.target === undefined) return false;
    return edge.back ? other > level : other <= level;
  });
  const xs = [...passing.map(({ x }) => x), ...turning.map((route) => turnX(route, columns))];
  return {
    left: Math.max(MARGIN, ...xs.filter((x) => x < port).map((x) => x + CLEAR)),
    right: Math.min(columns.width - MARGIN, ...xs.filter((x) => x > port).map((x) => x - CLEAR)),
  };
}

/** A line that begins at this very row belongs to one of its exits, which are looked at one by one. */
function passes({ from, to, routes }: Vertical, band: number, side: readonly Route[]): boolean {
  if (from > band || to < band) return false;
  const own = routes.some((route) => side.includes(route));
  return !own || (from < band && to > band);
}

function turnX(route: Route, columns: Columns): number {
  return columns.trackX(route) ?? columns.portX(route.edge.target ?? route.edge.source);
}
