/** Which layout an official document has, and which its writer may choose: GB/T 9704—2012, 7.3.5 and 10.1. */
import { isNarrow } from '#domain/text/width.ts';
import { LAYOUT_HEAD, LAYOUT_SEAL } from '#strings/form-layout.ts';
import type { FormEntries } from './entries.ts';
import { isMinutes, issuerOf } from './line-parts.ts';
import type { FormParagraph } from './running-text.ts';

export interface OfficialLayout {
  /** 'printed': a letter on paper that has the mark and the red lines already. */
  readonly head: keyof typeof LAYOUT_HEAD;
  /** Absent where a document always has a seal. */
  readonly seal?: keyof typeof LAYOUT_SEAL;
}

/** The ids of the choices, among those of what is written. */
export const LAYOUT_IDS = { head: 'layout.head', seal: 'layout.seal' } as const;

/** 函, whatever stands in brackets behind. */
const LETTER = /函(?:（.*）)?$/u;

/** What of a block tells the layout. */
interface Block {
  readonly type: string;
  readonly paragraphs?: readonly FormParagraph[];
}

/**
 * @param title of the form
 * @param blocks that are sent
 * @returns the layout that is usual for it; undefined where there is one only: minutes have a head of their own, and
 *   what goes to a superior says who issues it, which a letter has no place for
 */
export function usualLayout(title: string, blocks: readonly Block[]): OfficialLayout | undefined {
  const lines = blocks.flatMap(({ paragraphs = [] }) => paragraphs);
  const named = lines.find(({ role }) => role === 'title');
  const isUpward = lines.some(
    ({ role, segments }) => role === 'number' && issuerOf(segments).issuer.length > 0,
  );
  const isLetter = LETTER.test(title);
  if (isUpward || (named ? isMinutes(named.segments) : !isLetter)) return undefined;
  const head = isLetter ? 'letter' : 'general';
  return named ? { head, seal: 'sealed' } : { head };
}

/** @returns the layout that was chosen, or else the usual one */
export function chosenLayout(usual: OfficialLayout, entries: FormEntries): OfficialLayout {
  const head = keyOf(LAYOUT_HEAD, entries[LAYOUT_IDS.head]) ?? usual.head;
  const seal = usual.seal && (keyOf(LAYOUT_SEAL, entries[LAYOUT_IDS.seal]) ?? usual.seal);
  return { head, ...(seal && { seal }) };
}

/** @returns the layout that an entry names; undefined where it names none */
export function keyOf<Key extends string>(
  names: Readonly<Record<Key, string>>,
  entry: unknown,
): Key | undefined {
  return (Object.keys(names) as Key[]).find((key) => names[key] === entry);
}

/** Whether it has the head of a letter, printed or on its paper. */
export function hasLetterHead(layout: OfficialLayout | undefined): boolean {
  return layout !== undefined && layout.head !== 'general';
}

/** @returns the width of a text in characters as it is set: digits and Latin letters are half as wide */
export function setWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (isNarrow(character) ? 0.5 : 1), 0);
}

/** @returns what a signature asks for, without the seal */
export function unsealedHint(hint: string): string {
  return hint.replace(/[，、]?盖章/u, '');
}

/** Two characters stay free at the right, and by as many the date begins further to the right than the name. */
const TWO = 2;

/**
 * Where name and date end without a seal, 7.3.5.2: the name two characters from the edge, the date begins two further to
 * the right than the name; a date that is longer than the name ends two from the edge itself, and the name moves.
 *
 * @param name the width of the name in characters
 * @param date that of the date
 * @returns how many characters stay free behind each
 */
export function unsealedEnds(
  name: number,
  date: number,
): Readonly<Record<'name' | 'date', number>> {
  if (date > name) return { name: TWO + TWO + date - name, date: TWO };
  return { name: TWO, date: name - date };
}

/** The size of a mark is the office's to choose: as large as fits on a line of 442 points, and within these. */
const MARK = { most: 44, least: 22, line: 442 };

/** @param length of the mark in characters; @returns its size in points */
export function markSize(length: number): number {
  const fits = Math.floor(MARK.line / Math.max(length, 1));
  return Math.min(MARK.most, Math.max(MARK.least, fits));
}
