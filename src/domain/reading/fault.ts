import type { Problem } from '#domain/content/problem.ts';

/** What is wrong with a text, before it is known which file it is. A line is counted from 1 within the text. */
export type Fault = Pick<Problem, 'message' | 'hint' | 'line'> & { readonly field?: string };

/** The longest piece of a file that a message repeats. */
const QUOTED = 40;

/** @returns text as a message repeats it: on one line, shortened, with what cannot be seen written out */
export function quote(text: string): string {
  const visible = [...text.trim()].slice(0, QUOTED + 1).map(visibleCharacter);
  return `“${visible.slice(0, QUOTED).join('')}${visible.length > QUOTED ? '…' : ''}”`;
}

/** Controls, marks of direction and what has no width. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;

function visibleCharacter(character: string): string {
  if (character === '\n') return '⏎';
  return UNSEEN.test(character) ? `⟨${codeOf(character)}⟩` : character;
}

/** @returns the number of a character as Unicode writes it */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** @returns the line, from 1, in which an offset of a text lies */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
