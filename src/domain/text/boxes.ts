/** Boxes to tick within a text. */

const BLANK = '\u00A0';

/** @returns the text with each box kept on the line of its word, before or behind it; a second time changes nothing */
export function tied(text: string): string {
  return text
    .replaceAll(/([□☑])(?=[\p{L}\p{N}])/gu, `$1${BLANK}`)
    .replaceAll(/(?<=[\p{L}\p{N}])([□☑])(?![\p{L}\p{N}\u00A0])/gu, `${BLANK}$1`);
}
