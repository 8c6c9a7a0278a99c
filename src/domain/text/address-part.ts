/** Text as a part of an address. */

/** @returns what a part of an address says; empty where it is broken, such as %E4 alone */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** @returns the text as a part of an address; halves of characters, which none can hold, become U+FFFD */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
