/** Shapes of a swimlane in the words of SVG, written as short as they can be: every page carries its drawings twice. */
import { ARROW } from './arrangement.ts';
import type { Drawing, Point } from './drawing.ts';

/** A pixel is as near as anybody sees, and what is rounded to it compresses to less. */
export function whole(value: number): number {
  return Math.round(value);
}

/** @returns a line through points, each told from the one before it */
export function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${whole(x)} ${whole(y)}`;
      return step(whole(x) - whole(before.x), whole(y) - whole(before.y));
    })
    .join('');
}

/** A piece of a path that stands by itself: where it begins, where it ends, and what is between. */
interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly way: string;
}

/** @returns a line through points */
function lineOf(points: readonly Point[]): Piece[] {
  const [from] = points;
  const to = points.at(-1);
  return from && to ? [{ from, to, way: pathOf(points).replace(/^M[\d.-]+ [\d.-]+/, '') }] : [];
}

/**
 * @returns pieces as one path, column by column from above, each told from the end of the one before it: where steps are
 * of one height the same words come again and again, which compress to nothing
 */
export function joined(pieces: readonly Piece[]): string {
  const order = pieces.toSorted((a, b) => a.from.x - b.from.x || a.from.y - b.from.y);
  return order
    .map(({ from, way }, index) => {
      const before = order[index - 1]?.to;
      if (!before) return `M${whole(from.x)} ${whole(from.y)}${way}`;
      return `m${pair(whole(from.x) - whole(before.x), whole(from.y) - whole(before.y))}${way}`;
    })
    .join('');
}

/**
 * @returns the outlines of the marks under steps that decide, with the rings where a way stops, and the dots in those:
 * as shapes of their own the rings would cost a page three times as much
 */
export function marksOf({ diamonds, stops }: Drawing): { outlines: string; dots: string } {
  const corners = diamonds.map(({ x, y, radius }) => {
    const top = { x, y: y - radius };
    const side = `${radius} ${radius}`;
    return { from: top, to: top, way: `l${side}l-${side}l-${radius}-${radius}z` };
  });
  const dots = stops.map((stop) => ring({ ...stop, radius: Math.floor(stop.radius / 2) }));
  return { outlines: joined([...corners, ...stops.map(ring)]), dots: joined(dots) };
}

/** Two halves of a circle, from its left. */
function ring({ x, y, radius }: Drawing['stops'][number]): Piece {
  const left = { x: x - radius, y };
  const bow = (to: number) => `a${radius} ${radius} 0 1 0${to < 0 ? '' : ' '}${to} 0`;
  return { from: left, to: left, way: `${bow(2 * radius)}${bow(-2 * radius)}z` };
}

/** @returns the lines from the rules of posts to their steps, and the dots at which they begin */
export function ticksOf({ ticks }: Drawing): { ticks: string; dots: string } {
  const dot = ({ from }: Drawing['ticks'][number]) => ({ from, to: from, way: 'h0' });
  return {
    ticks: joined(ticks.flatMap(({ from, to }) => lineOf([from, to]))),
    dots: joined(ticks.map(dot)),
  };
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
  const lines = (ways: typeof connections) => joined(ways.flatMap(({ points }) => lineOf(points)));
  const heads = (ways: typeof connections) =>
    joined(ways.flatMap(({ points, arrow }) => (arrow ? arrowHead(points) : [])));
  return {
    forward: lines(forward),
    back: lines(back),
    heads: heads(forward),
    headsBack: heads(back),
  };
}

/** A triangle at the end of a line, pointing along its last piece. */
function arrowHead(points: readonly Point[]): Piece[] {
  const [from, tip] = points.slice(-2);
  if (!from || !tip) return [];
  const dx = Math.sign(tip.x - from.x);
  const dy = Math.sign(tip.y - from.y);
  const wing = pair((ARROW * dy) / 2 - ARROW * dx, (ARROW * dx) / 2 - ARROW * dy);
  return [{ from: tip, to: tip, way: `l${wing}${step(-ARROW * dy, -ARROW * dx)}z` }];
}

function step(dx: number, dy: number): string {
  if (dy === 0) return `h${dx}`;
  return dx === 0 ? `v${dy}` : `l${pair(dx, dy)}`;
}

/** A sign parts two numbers as well as a blank does. */
function pair(first: number, second: number): string {
  return `${first}${second < 0 ? '' : ' '}${second}`;
}
