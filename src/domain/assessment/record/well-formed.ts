/** Half of a pair of code units is no character: no file and no address can hold it. */
const HALF = /\p{Surrogate}/gu;

/** The text with every half of a character replaced by the sign for what could not be read. */
export function wellFormed(text: string): string {
  return text.replace(HALF, '\uFFFD');
}
