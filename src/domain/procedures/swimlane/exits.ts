/**
 * What hangs under a step: the decision mark, the lines that leave from it, their labels.
 * The first line of each side leaves from a corner of the mark, further ones from the stem below it:
 *
 *            ┌──────────────┐
 *            │     step     │
 *            └──────◇───────┘  ── level 0, to both sides
 *       label       │   label
 *                   ├──────    level 1
 *                   │   label
 *                   ▼
 */
import { textWidth } from '#domain/text/width.ts';
import { DIAMOND, PILL, STOP, lineHeight, type Arrangement } from './arrangement.ts';
import type { Columns } from './columns.ts';
import { labelBox, labelText, roomOf, type ExitLabel, type Spans } from './label.ts';
import { wrapText } from './metrics.ts';
import type { Route, Side } from './way.ts';
import { inOrder, isOrdinaryEnd, spansOf, spreadEnds } from './sides.ts';

export interface Exit {
  readonly route: Route;
  readonly side: Side;
  /** 0 leaves from the corner of the mark, others from the stem. */
  readonly level: number;
  /** Where the line leaves, below the centre of the mark. */
  readonly y: number;
  readonly label: ExitLabel;
  /** The mark of a branch that ends here. */
  readonly end?: { readonly kind: 'stop' | 'pill'; readonly x: number; readonly y: number };
}

export interface Exits {
  readonly exits: readonly Exit[];
  /** How far everything reaches below the centre of the mark. */
  readonly height: number;
}

/** Between a line and the label below it, and between that label and the next line. */
const LABEL_GAP = 3;
const LEVEL_GAP = 11;
/** The line to a mark at which a branch ends. */
const STUB = 14;

/** @returns the exits of a step that decides */
export function placeExits(
  row: number,
  routes: readonly Route[],
  columns: Columns,
  arrangement: Arrangement,
): Exits {
  const port = columns.portX(row);
  const sided = spreadEnds(row, routes, columns, arrangement);
  const exits: Exit[] = [];
  const depth = { left: 0, right: 0 };
  for (const side of ['left', 'right'] as const) {
    const ordered = inOrder(
      sided.filter((exit) => exit.side === side).map(({ route }) => route),
      port,
      columns,
    );
    let y = 0;
    ordered.forEach((route, level) => {
      const spans = spansOf(row, ordered, level, columns);
      const exit = sideExit({ route, side, level, y }, port, spans, arrangement.label);
      exits.push(exit);
      depth[side] = Math.max(y + STOP, exit.label.y + exit.label.height);
      y = depth[side] + LEVEL_GAP;
    });
  }
  const down = sided.find(({ side }) => side === 'down')?.route;
  if (down) {
    const spans = spansOf(row, [], 0, columns);
    exits.push(downExit(down, depth, port, spans, arrangement));
  }
  return { exits, height: Math.max(DIAMOND, depth.left, depth.right, ...exits.map(bottomOf)) };
}

function bottomOf({ label, end }: Exit): number {
  const endHeight = end?.kind === 'pill' ? PILL.height : STOP;
  return Math.max(label.y + label.height, end ? end.y + endHeight : 0);
}

type SideExit = Pick<Exit, 'route' | 'level' | 'y'> & { readonly side: 'left' | 'right' };

function sideExit(exit: SideExit, port: number, spans: Spans, size: number): Exit {
  const { route, side, level, y } = exit;
  const sign = side === 'right' ? 1 : -1;
  const text = labelText(route);
  const x = port + sign * (level === 0 ? DIAMOND + 3 : 7);
  const below = (top: number) =>
    labelBox(x, top, sign, wrapText(text, roomOf(x, sign, spans) / size), size);
  if (route.way.kind !== 'stop') return { ...exit, label: below(y + LABEL_GAP) };

  const endX = port + sign * (DIAMOND + STUB + STOP);
  const end = { kind: 'stop', x: endX, y } as const;
  const besideX = endX + sign * (STOP + 5);
  if (textWidth(text) * size > roomOf(besideX, sign, spans)) {
    return { ...exit, label: below(y + STOP + 1), end };
  }
  return { ...exit, label: labelBox(besideX, y - lineHeight(size) / 2, sign, [text], size), end };
}

function downExit(
  route: Route,
  depth: { readonly left: number; readonly right: number },
  port: number,
  spans: Spans,
  { label: size, sides }: Arrangement,
): Exit {
  const toLeft = sides.includes('left') && depth.left < depth.right;
  const sign = toLeft ? -1 : 1;
  const x = port + sign * 7;
  const lines = wrapText(labelText(route), roomOf(x, sign, spans) / size);
  const above = toLeft ? depth.left : depth.right;
  const label = labelBox(x, above === 0 ? DIAMOND + 1 : above + LABEL_GAP + 1, sign, lines, size);
  const exit = { route, side: 'down', level: 0, y: DIAMOND, label } as const;
  if (route.way.kind !== 'stop') return exit;
  const bottom = Math.max(depth.left, depth.right, label.y + label.height);
  return isOrdinaryEnd(route)
    ? { ...exit, end: { kind: 'pill', x: port, y: bottom + 6 } }
    : { ...exit, end: { kind: 'stop', x: port, y: bottom + STOP + 5 } };
}
