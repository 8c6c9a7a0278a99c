/**
 * A private alphabet for what takes a place among the tokens and is not looked up.
 * Each UTF-16 code unit has its place in Unicode's private plane 15, so any text can be written in it and read back:
 * a run of characters that are neither letters, digits nor white space.
 */

const PLANE = 0xf0000;

/** @returns the text in the private alphabet */
export function toPrivate(text: string): string {
  let hidden = '';
  for (let unit = 0; unit < text.length; unit += 1) {
    hidden += String.fromCodePoint(PLANE + text.charCodeAt(unit));
  }
  return hidden;
}

/** @returns the text that was written in the private alphabet; other characters stay as they are */
export function fromPrivate(text: string): string {
  let shown = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    shown +=
      code >= PLANE && code < PLANE + 0x10000 ? String.fromCharCode(code - PLANE) : character;
  }
  return shown;
}
