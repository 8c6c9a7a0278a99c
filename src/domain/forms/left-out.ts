/** Which lines of an official document are left out of what was filled in; the page and the files ask the same. */
import { EVERY_WAY } from './entries.ts';
import type { FormParagraph } from './running-text.ts';

export interface OptionalLine extends Pick<FormParagraph, 'role' | 'omit'> {
  /** Whether somebody has said that it is not wanted. */
  readonly isOff: boolean;
  /** Whether nothing is written in any of its gaps. */
  readonly isEmpty: boolean;
}

/**
 * @param way what a line is chosen as, where it is one of several
 * @param chosen the choice; absent or empty while nobody has chosen, when all of them stand
 * @returns whether another one was chosen
 */
export function isOtherWay(way: string | undefined, chosen: string | undefined): boolean {
  return way !== undefined && Boolean(chosen) && chosen !== way && chosen !== EVERY_WAY;
}

/** What has a number in front, so that none may be missing before another. */
const NUMBERED: ReadonlySet<string> = new Set(['annex', 'first', 'second']);

/**
 * @param lines of one block of text, in their order
 * @returns for each whether it is left out; a numbered line before one of its kind that stands is a gap to be filled
 */
export function leftOut(lines: readonly OptionalLine[]): boolean[] {
  return lines.map(({ role, omit, isOff, isEmpty }, index) => {
    if (omit === 'chosen') return isOff;
    if (omit !== 'empty' || !isEmpty) return false;
    const after = lines.slice(index + 1);
    return !(NUMBERED.has(role) && after.some((line) => line.role === role && stands(line)));
  });
}

function stands({ omit, isOff, isEmpty }: OptionalLine): boolean {
  return omit === undefined || (omit === 'chosen' ? !isOff : !isEmpty);
}
