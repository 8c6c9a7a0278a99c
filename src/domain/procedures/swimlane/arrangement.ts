/** The two arrangements: across for desk and paper, in one column for a phone. Lengths are CSS pixels at full size. */

export interface Arrangement {
  /** The width aimed at. */
  readonly width: number;
  /** Narrowest and widest step, and the lowest. */
  readonly node: { readonly least: number; readonly most: number; readonly height: number };
  /** Where lines enter and leave a step, from its left edge; its middle when absent. */
  readonly port?: number;
  /** Sides on which branches may leave. */
  readonly sides: readonly ('left' | 'right')[];
  /** Height of the head with the names of the lanes; 0 names the post in each step instead. */
  readonly head: number;
  /** Type sizes; lines are set at 1.3 of these. */
  readonly action: number;
  readonly label: number;
  /** Between the end of one row and the step of the next, where lines come in. */
  readonly gap: number;
  /** Between the lines of a step and its edge. */
  readonly inset: { readonly x: number; readonly y: number };
  /** Between the tracks of a zone, and between a track and the nearest step. */
  readonly track: { readonly pitch: number; readonly pad: number };
}

/** Posts across, steps down, for a desk screen and for paper: wide lanes and little air make it low. */
export const WIDE: Arrangement = {
  width: 880,
  node: { least: 76, most: 230, height: 28 },
  sides: ['left', 'right'],
  head: 28,
  action: 14,
  label: 13,
  gap: 14,
  inset: { x: 7, y: 5 },
  track: { pitch: 11, pad: 13 },
};

/** How the wide arrangement is printed: words of a good seven points, and the width of the text. */
export const PAPER_SCALE = 0.68;

/** How much larger it may be drawn on a screen. */
export const SCREEN_SCALE = 1.3;

/** One column of steps, drawn for a text column of 328 px, which a phone of 360 px has. */
export const NARROW: Arrangement = {
  width: 328,
  node: { least: 150, most: 260, height: 38 },
  port: 20,
  sides: ['right'],
  head: 0,
  action: 15,
  label: 14,
  gap: 26,
  inset: { x: 40, y: 9 },
  track: { pitch: 11, pad: 13 },
};

/** From the centre of a decision mark to its corners. */
export const DIAMOND = 9;
export const STOP = 5;
export const PILL = { width: 52, height: 24 };
/** The length of an arrowhead; it is as wide. */
export const ARROW = 8;
/** Room around the whole drawing, so that strokes are not cut. */
export const MARGIN = 2;

/** @returns the height of a line of a type size */
export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}
