/** A tall drawing cut into windows that each fit on a printed page. */
import type { Drawing } from './drawing.ts';

export interface PageWindow {
  readonly top: number;
  readonly height: number;
}

/** Above a step, where the row before has ended and lines come in. */
const ABOVE_STEP = 25;

/**
 * @param tallest the most that fits on a page, in the units of the drawing
 * @returns windows from top to bottom; cuts run between steps, and pages are filled about evenly
 */
export function cutIntoPages({ height, nodes }: Drawing, tallest: number): PageWindow[] {
  const pages = Math.ceil(height / tallest);
  const cuts = [0];
  for (let page = 1; page < pages; page++) {
    const start = cuts.at(-1) ?? 0;
    const aim = start + (height - start) / (pages - page + 1);
    const between = nodes
      .map(({ y }) => y - ABOVE_STEP)
      .filter((y) => y > start && y <= start + tallest);
    const cut = between.toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim))[0];
    if (cut !== undefined) cuts.push(cut);
  }
  return cuts.map((top, index) => ({ top, height: (cuts[index + 1] ?? height) - top }));
}
