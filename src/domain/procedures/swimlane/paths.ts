/** Shapes of a swimlane in the words of SVG, written as short as they can be: every page carries its drawings twice. */
import { ARROW } from './arrangement.ts';
import type { Diamond, Drawing, Point } from './drawing.ts';

/** Half a pixel is as near as anybody sees. */
export function half(value: number): number {
  return Math.round(value * 2) / 2;
}

/** @returns a line through points, each told from the one before it */
export function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${half(x)} ${half(y)}`;
      return step(half(x) - half(before.x), half(y) - half(before.y));
    })
    .join('');
}

/** @returns the outline of the mark under a step that decides */
export function diamondPath({ x, y, radius }: Diamond): string {
  return `M${half(x)} ${half(y - radius)}l${radius} ${radius}l-${radius} ${radius}l-${radius}-${radius}z`;
}

export interface Lines {
  readonly forward: string;
  readonly back: string;
  /** Triangles at the ends of the lines. */
  readonly heads: string;
  readonly headsBack: string;
}

/** @returns all ways of a drawing, those that lead back apart from the others */
export function linesOf({ connections }: Drawing): Lines {
  const forward = connections.filter(({ style }) => style !== 'return');
  const back = connections.filter(({ style }) => style === 'return');
  const lines = (ways: typeof connections) => ways.map(({ points }) => pathOf(points)).join('');
  const heads = (ways: typeof connections) =>
    ways.map(({ points, arrow }) => (arrow ? arrowHead(points) : '')).join('');
  return {
    forward: lines(forward),
    back: lines(back),
    heads: heads(forward),
    headsBack: heads(back),
  };
}

/** A triangle at the end of a line, pointing along its last piece. */
function arrowHead(points: readonly Point[]): string {
  const [from, tip] = points.slice(-2);
  if (!from || !tip) return '';
  const dx = Math.sign(tip.x - from.x);
  const dy = Math.sign(tip.y - from.y);
  const wing = pair((ARROW * dy) / 2 - ARROW * dx, (ARROW * dx) / 2 - ARROW * dy);
  return `M${half(tip.x)} ${half(tip.y)}l${wing}${step(-ARROW * dy, -ARROW * dx)}z`;
}

function step(dx: number, dy: number): string {
  if (dy === 0) return `h${dx}`;
  return dx === 0 ? `v${dy}` : `l${pair(dx, dy)}`;
}

/** A sign parts two numbers as well as a blank does. */
function pair(first: number, second: number): string {
  return `${first}${second < 0 ? '' : ' '}${second}`;
}
