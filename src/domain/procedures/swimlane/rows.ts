/** Places down: each step below the one before, with room for what hangs under it. */
import type { Procedure, Step } from '#schemas/procedure.ts';
import { DIAMOND, lineHeight, MARGIN, PILL, type Arrangement } from './arrangement.ts';
import type { Columns } from './columns.ts';
import { placeExits, type Exits } from './exits.ts';
import { textWidth } from '#domain/text/width.ts';
import { wrapText } from './metrics.ts';
import { laneOf, type Plan } from './plan.ts';
import type { Route } from './way.ts';

/** Between the words of a step and its limit on the same line. */
const GAP = 10;

export interface PlacedRow {
  readonly x: number;
  readonly width: number;
  /** Upper and lower edge of the step. */
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
  /** Stands behind the last line, or behind the post; empty where there is none, or no room for it. */
  readonly limit: string;
  /** Where lines enter and leave at the sides. */
  readonly entry: number;
  readonly leave: number;
  /** Branches, where the step decides. */
  readonly exits?: Exits;
  /** The pill under a step that ends the procedure. */
  readonly endPill?: number;
}

export interface Rows {
  readonly rows: readonly PlacedRow[];
  readonly startPill: number;
  readonly height: number;
}

/** @param steps the steps of the plan, for the words in them */
export function placeRows(
  steps: Procedure['steps'],
  plan: Plan,
  routes: readonly Route[],
  columns: Columns,
  arrangement: Arrangement,
): Rows {
  const startPill = arrangement.head + (arrangement.head > 0 ? 12 : MARGIN);
  let y = startPill + PILL.height;
  const rows = steps.map((step, index): PlacedRow => {
    const leaving = routes.filter(({ edge }) => edge.source === index);
    const entering = routes.filter(({ edge }) => edge.target === index);
    const lane = laneOf(plan, index);
    const width = columns.nodeWidth[lane] ?? 0;
    const row = plan.rows[index];
    const { lines, limit } = nodeWords(step, index + 1, row?.limit ?? '', width, arrangement);
    const top = y + arrangement.gap;
    const bottom = top + nodeHeight(lines.length, arrangement);
    const placed = { x: columns.nodeX[lane] ?? 0, width, top, bottom, lines, limit };
    const sides = sideHeights(top, bottom, leaving, entering, row?.decides ?? false);
    if (step.decision) {
      const exits = placeExits(index, leaving, columns, arrangement);
      y = bottom + DIAMOND + exits.height;
      return { ...placed, ...sides, exits };
    }
    y = bottom;
    if (!leaving.some(({ way }) => way.kind === 'stop')) return { ...placed, ...sides };
    const endPill = bottom + arrangement.gap - 6;
    y = endPill + PILL.height;
    return { ...placed, ...sides, endPill };
  });
  return { rows, startPill, height: y + MARGIN + 4 };
}

/**
 * @param limit as the plan has it
 * @param width of the step
 * @returns its words in lines, and the limit where there is room for it: behind the last line or on a line of its own
 */
function nodeWords(
  { action }: Pick<Step, 'action'>,
  number: number,
  limit: string,
  width: number,
  { action: size, label, inset, head }: Arrangement,
): { lines: readonly string[]; limit: string } {
  // The wide arrangement sets the number before the words, the narrow one beside them.
  const text = head > 0 ? `${number} ${action}` : action;
  const room = width - inset.x - (head > 0 ? inset.x : 10);
  const lines = wrapText(text, room / size);
  const length = textWidth(limit) * label;
  // In one column it stands behind the name of the post, where that leaves room.
  if (head === 0) return { lines, limit };
  if (limit === '' || length > room) return { lines, limit: '' };
  const fits = textWidth(lines.at(-1) ?? '') * size + GAP + length <= room;
  return { lines: fits ? lines : [...lines, ''], limit };
}

function nodeHeight(lines: number, { action, label, inset, head, node }: Arrangement): number {
  const post = head > 0 ? 0 : lineHeight(label);
  return Math.max(node.height, lines * lineHeight(action) + post + 2 * inset.y);
}

/** Lines leave a plain step at the middle of its side, unless one comes in there: then each has a third. */
function sideHeights(
  top: number,
  bottom: number,
  leaving: readonly Route[],
  entering: readonly Route[],
  decides: boolean,
): { entry: number; leave: number } {
  const middle = (top + bottom) / 2;
  const leavesAtSide = !decides && leaving.some(({ side }) => side !== 'down');
  const entersAtSide = entering.some(({ edge }) => edge.back);
  if (!leavesAtSide || !entersAtSide) return { entry: middle, leave: middle };
  const third = (bottom - top) / 3;
  return { entry: top + third, leave: bottom - third };
}
