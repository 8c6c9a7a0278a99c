/** What a regulation is found by in a list. */
import { normaliseText } from '#domain/text/find-in-list.ts';
import { spellings } from '#domain/text/spelling.ts';
import type { Regulation } from '#schemas/regulation.ts';

/** @returns title, short name and number, names with their spellings, as one normalised text */
export function regulationNames({ title, short, number }: Regulation): string {
  const names = short === undefined ? [title] : [title, short];
  return normaliseText([...names, ...names.flatMap(spellings), number].join(' '));
}
