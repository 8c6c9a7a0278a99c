/** The rules between lanes, interrupted where words stand. */
import type { Label, Lane, Rule } from './drawing.ts';

/** Kept free around words. */
const CLEAR = 2;

/**
 * @param lanes those with a rule at their x
 * @param height of the drawing; a rule without words in its way is as long
 * @returns the pieces of every rule from top to bottom
 */
export function rulesOf(
  lanes: readonly Pick<Lane, 'x'>[],
  height: number,
  labels: readonly Pick<Label, 'x' | 'y' | 'width' | 'height'>[],
): Rule[] {
  return lanes.flatMap(({ x }) => {
    const inTheWay = labels
      .filter((label) => label.x - CLEAR < x && x < label.x + label.width + CLEAR)
      .toSorted((a, b) => a.y - b.y);
    const pieces: Rule[] = [];
    let from = 0;
    for (const label of inTheWay) {
      if (label.y - CLEAR > from) pieces.push({ x, from, to: label.y - CLEAR });
      from = Math.max(from, label.y + label.height + CLEAR);
    }
    if (from < height) pieces.push({ x, from, to: height });
    return pieces;
  });
}
