/** A drawing cut into slices between which a printed page may end. */
import type { Drawing } from './drawing.ts';

export interface Slice {
  readonly top: number;
  readonly height: number;
}

/** From a cut to the step below it: less than the room that every arrangement leaves there, more than an arrowhead. */
const ABOVE_STEP = 12;

/**
 * @returns slices from top to bottom, the first beginning under the names of the lanes; each holds one step with
 *   what hangs under it, so that only lines run across a cut
 */
export function slicesOf({ head, height, nodes }: Drawing): Slice[] {
  const tops = [head, ...nodes.slice(1).map(({ y }) => y - ABOVE_STEP)];
  return tops.map((top, index) => ({ top, height: (tops[index + 1] ?? height) - top }));
}
