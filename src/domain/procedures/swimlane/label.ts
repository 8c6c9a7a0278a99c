/** The words of a branch as a block of text beside its line. */
import { BRANCH } from '#schemas/procedure.ts';
import { lineHeight } from './arrangement.ts';
import { widest } from './metrics.ts';
import type { Route } from './way.ts';

/** A label before its row has a place: y counts from the centre of the decision mark. */
export interface ExitLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly align: 'start' | 'end';
  readonly lines: readonly string[];
}

/** How far text may reach to both sides. */
export interface Spans {
  readonly left: number;
  readonly right: number;
}

/** A branch that ends here says how, except the ordinary end, whose mark needs no words. */
export function labelText({ edge, way }: Route): string {
  const when = edge.when ?? '';
  return way.kind === 'stop' && edge.kind !== 'forward' ? `${when}：${BRANCH[edge.kind]}` : when;
}

/** @returns the room from x outwards; sign is 1 to the right and -1 to the left */
export function roomOf(x: number, sign: number, { left, right }: Spans): number {
  return Math.max(0, sign > 0 ? right - x : x - left);
}

/** @returns lines set from x outwards, the first at the height y */
export function labelBox(
  x: number,
  y: number,
  sign: number,
  lines: readonly string[],
  size: number,
): ExitLabel {
  const width = widest(lines) * size;
  return {
    x: sign > 0 ? x : x - width,
    y,
    width,
    height: lines.length * lineHeight(size),
    align: sign > 0 ? 'start' : 'end',
    lines,
  };
}
