/** Divides a question into what has a vote: known words, other words, and pairs of characters. */
import { pairs, cutIntoRuns } from '#domain/search/index/tokenise.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';

/** Something that has a vote: some characters of the query, and every way to say them. */
export interface Voter {
  readonly isKnown: boolean;
  /** Which characters of the query it speaks for. */
  readonly from: number;
  readonly to: number;
  readonly ways: readonly string[];
}

export interface Roll {
  readonly voters: readonly Voter[];
  /** How many characters of the query mean something. */
  readonly characters: number;
  /** How many there are together with lone ones. */
  readonly length: number;
}

/** @param text a question, normalised */
export function enrol(vocabulary: Vocabulary, text: string): Roll {
  let voters: Voter[] = [];
  let at = 0;
  let before = '';
  const pieces = vocabulary.cut(text);
  for (const { kind, text: piece } of pieces) {
    if (kind === 'known') {
      const ways = [piece, ...(vocabulary.alternatives.get(piece) ?? [])];
      voters.push({ isKnown: true, from: at, to: at + piece.length, ways });
    } else if (kind === 'rest') voters.push(...enrolRest(piece, at, before));
    at += piece.length;
    before = kind === 'known' ? piece : '';
  }
  // 的 may have torn a word apart, such as 打的费; then it is a part of it.
  const isTorn = pieces.every(({ kind, text: piece }) => kind === 'rest' || piece.length === 1);
  if (isTorn && !voters.some((voter) => !isLone(voter))) voters = enrolRest(text, 0, '');
  const characters = new Set(voters.flatMap(charactersOf)).size;
  return { voters, characters, length: characters + voters.filter(isLone).length };
}

/** @returns the places of the characters that a voter speaks for; none for a lone character */
export function charactersOf({ from, to }: Voter): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

export function isLone({ from, to }: Voter): boolean {
  return from === to;
}

/** @param before the known word that the piece follows without a gap */
function enrolRest(piece: string, start: number, before: string): Voter[] {
  const voters: Voter[] = [];
  let from = start;
  for (const { kind, written } of cutIntoRuns(piece)) {
    const characters = kind === 'han' ? [...written] : [];
    if (kind === 'word') voters.push(one(written, from, from + written.length));
    // A lone character moves its pages up, but is too little to count as an answer.
    // Behind a known word it mostly makes a longer one: 会议 and 室.
    else if (characters.length === 1) {
      const longer = from === start && before !== '' ? [before.slice(-1) + written] : [];
      voters.push({ isKnown: false, from, to: from, ways: [...longer, written] });
    } else if (kind === 'han') {
      const own = pairs(written, '').slice(0, -1);
      voters.push(...own.map((pair, step) => one(pair, from + step, from + step + pair.length)));
    }
    from += written.length;
  }
  return voters;
}

function one(way: string, from: number, to: number): Voter {
  return { isKnown: false, from, to, ways: [way] };
}
