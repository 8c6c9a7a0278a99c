/** Sorts names by how they are read. Only the build does: the dictionary of the library is large. */
import { pinyin } from 'pinyin-pro';

export interface Letter<Named> {
  /** From A to Z; # for names that begin with none. */
  readonly letter: string;
  readonly entries: readonly Named[];
}

/** What stands before a name and is not read: 《》, （）, “”. */
const UNREAD = /^[^\p{L}\p{N}]+/u;
const NO_LETTER = '#';

/**
 * @param entries in any order
 * @returns the letters that occur, what begins with none last; within a letter as a dictionary has it, by syllables
 */
export function byLetter<Named extends { readonly title: string }>(
  entries: readonly Named[],
): Letter<Named>[] {
  const read = entries.map((entry) => ({ entry, sound: soundOf(entry.title) }));
  read.sort((a, b) => compare(a.sound, b.sound) || compare(a.entry.title, b.entry.title));
  const letters = new Map<string, Named[]>();
  for (const { entry, sound } of read) {
    const letter = /^[a-z]/.test(sound) ? sound.slice(0, 1).toUpperCase() : NO_LETTER;
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters]
    .map(([letter, found]) => ({ letter, entries: found }))
    .sort((a, b) => Number(a.letter === NO_LETTER) - Number(b.letter === NO_LETTER));
}

/** The syllables with blanks between, so that all of an stands before ang. */
function soundOf(title: string): string {
  const name = title.replace(UNREAD, '').normalize('NFKC').toLowerCase();
  return pinyin(name, { toneType: 'none', v: true, type: 'array', nonZh: 'consecutive' }).join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
