/** What a regulation is found by in a list. */
import { normalise } from '#domain/text/match.ts';
import { spellings } from '#domain/text/spelling.ts';
import type { Regulation } from '#schemas/regulation.ts';

/** @returns title, short name and number, names with their spellings, as one normalised text */
export function regulationNames({ title, short, number }: Regulation): string {
  const names = short === undefined ? [title] : [title, short];
  return normalise([...names, ...names.flatMap(spellings), number].join(' '));
}
