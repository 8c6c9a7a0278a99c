/**
 * How much a page speaks of a word: BM25 (Robertson and Zaragoza) with the settings that the ranking was tuned with.
 * What depends on the page alone is worked out when the index is built, and stored in one byte.
 */

/** How soon more of the same stops to count, and how much a long page counts less. */
const SATURATION = 1.4;
const PAGE_LENGTH = 0.3;
/** All scores times this: the scale that the weights of rank/ were tuned on. */
const SCALE = 1.8;

/** The smallest impact is 2⁻⁵; each step is 2^(1/19), so that 255 steps reach 2^8.4. */
const LEAST = -5;
const STEPS = 19;

/**
 * @param frequency how often the word stands on the page, by weight
 * @param length of the page, in tokens
 * @param average length of all pages
 * @returns a byte
 */
export function impactOf(frequency: number, length: number, average: number): number {
  const norm = SATURATION * (1 - PAGE_LENGTH + PAGE_LENGTH * (length / average));
  return Math.min(255, Math.max(0, Math.round((Math.log2(frequency / norm) - LEAST) * STEPS)));
}

/**
 * @param impact as impactOf() made it
 * @param closeness of the word that stands there to the one looked up, see closenessOf()
 */
export function scoreOf(impact: number, closeness: number): number {
  const weight = 2 ** (impact / STEPS + LEAST) * closeness;
  return (SCALE * (SATURATION + 1) * weight) / (1 + weight);
}

/**
 * @param difference by how much the word is longer than what was looked up, in UTF-8 bytes
 * @returns what a hit counts: most for the word itself, less the longer the word
 */
export function closenessOf(difference: number): number {
  return Math.exp(Math.exp(-((difference + 1) ** 2) / 8) - 1);
}
