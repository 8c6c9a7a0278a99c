/** The sheet a form is printed on. */
import type { Form } from '#schemas/form.ts';

/** Lengths in millimetres. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/**
 * GB/T 9704—2012, 5.2: the upper white is 37 mm, the binding side 28 mm, the type area 156 × 225 mm of A4;
 * 26 and 35 mm remain for the other two sides.
 */
export const OFFICIAL = { top: 37, right: 26, bottom: 35, left: 28 };
export const PLAIN = { top: 20, right: 20, bottom: 20, left: 20 };

/**
 * @param form which way it lies, and whether it is an official document
 * @returns A4 with its margins; an official document is always upright
 */
export function paperSizeOf({
  orientation,
  official,
}: Pick<Form, 'orientation' | 'official'>): PaperSize {
  if (official) return { width: 210, height: 297, margin: OFFICIAL };
  const landscape = orientation === 'landscape';
  return { width: landscape ? 297 : 210, height: landscape ? 210 : 297, margin: PLAIN };
}

/** @returns width and height of the type area in millimetres */
export function typeArea({ width, height, margin }: PaperSize): { width: number; height: number } {
  return {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
}
