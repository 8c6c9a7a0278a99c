/** All that an entry says of itself, as it is compared. */
import type { Told } from './entry.ts';
import { comparable } from './question.ts';

/** @param line the text of its line, or what of it counts */
export function textOf(
  { names, parts, within, around }: Pick<Told, 'names' | 'parts' | 'within' | 'around'>,
  line: string,
): string {
  return [...names, ...parts, ...within, around, comparable(line)].join(' ');
}
