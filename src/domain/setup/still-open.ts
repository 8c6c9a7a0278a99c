/** What marks a file that is taken away before all in it holds. */
import type { Problem } from '#domain/content/problem.ts';
import { SETUP_LIVE } from '#strings.ts';

/** Keys of the file in brackets, for those who edit it by hand. */
const KEYS = /（[a-z][A-Za-z-]*）/g;
/** One line on paper tells so many; the page tells all of them. */
const TOLD = 3;

/** @returns the same in words without those of the file */
export function withoutKeys(text: string): string {
  return text.replace(KEYS, '');
}

/** @returns the line that says what does not hold yet; undefined where everything does */
export function stillOpen(conflicts: readonly Pick<Problem, 'message'>[]): string | undefined {
  const count = conflicts.length;
  if (count === 0) return undefined;
  const told = conflicts.slice(0, TOLD).map(({ message }) => onOneLine(withoutKeys(message)));
  return SETUP_LIVE.stillOpen(count, told.join('；'), count <= TOLD);
}

/** Messages quote what somebody wrote, in which nothing may end a comment or a line. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}
