/** On which page 版记 stands: the last one, which has to be an even one (GB/T 9704—2012, 7.4). */
import type { ISectionOptions, Table } from 'docx';
import type { Length } from './length.ts';
import type { FolioStyle } from './model.ts';
import { officialSection } from './sections.ts';
import { emptyLine } from './text.ts';

/** Lines that it takes where it goes to a few. */
const LINES = 4;

/**
 * 'here': at the foot of the second page of the text. 'next': on the page behind. 'blank': the page behind is left
 * blank, and neither it nor the one with 版记 has a number (7.5).
 */
export type ImprintPlace = 'here' | 'next' | 'blank';

export function imprintPlace({ pages, free, annexes }: Length): ImprintPlace {
  const isEven = (pages + annexes) % 2 === 0;
  if (!isEven) return 'next';
  return annexes === 0 && pages === 2 && free > LINES ? 'here' : 'blank';
}

/** @returns the page that 版记 has for itself, where it has one */
export function imprintPages(
  foot: Table | undefined,
  place: ImprintPlace,
  folio: FolioStyle,
): ISectionOptions[] {
  if (!foot || place === 'here') return [];
  const pages = { startsEven: true, foot, ...(place === 'next' && { folio }) };
  return [officialSection([emptyLine()], pages)];
}
