/** Where in a text the words of a query stand. */
import { cutIntoRuns } from '#domain/search/index/tokenise.ts';

/** In UTF-16 code units; the end is not included. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** Which of the terms it is. */
  readonly term: number;
}

/** Text with what to make conspicuous. */
export interface MarkedPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** What may stand between the letters and digits of a code, or between Han characters and a Latin word. */
const BETWEEN_RUNS = String.raw`[\s\-–—/－·]?`;

/**
 * @param terms as compared: half width, lower case; see normalise()
 * @returns every place, from left to right, longer terms first, none overlapping
 */
export function findMarks(text: string, terms: readonly string[]): Mark[] {
  const folded = foldEach(text);
  const longestFirst = terms
    .map((term, index) => ({ term, index }))
    .filter(({ term }) => term.trim() !== '')
    .sort((a, b) => b.term.length - a.term.length);
  const marks: Mark[] = [];
  for (const { term, index } of longestFirst) {
    for (const { 0: found, index: from } of folded.matchAll(pattern(term))) {
      const to = from + found.length;
      if (marks.every((mark) => to <= mark.from || mark.to <= from)) {
        marks.push({ from, to, term: index });
      }
    }
  }
  return marks.sort((a, b) => a.from - b.from);
}

/** Cuts out a part of a text, with the marks in it. Marks that touch become one. */
export function cutPieces(
  text: string,
  marks: readonly Mark[],
  from = 0,
  to = text.length,
): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const add = (part: string, isHit: boolean) => {
    const last = pieces.at(-1);
    if (part === '') return;
    if (last?.isHit === isHit) pieces[pieces.length - 1] = { text: last.text + part, isHit };
    else pieces.push({ text: part, isHit });
  };
  let at = from;
  for (const mark of marks) {
    const start = Math.max(mark.from, at);
    const end = Math.min(mark.to, to);
    if (end <= start) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, to), false);
  return pieces;
}

/** Like normalise(), but every character stays where it is. */
function foldEach(text: string): string {
  return text.replace(/[^]/gu, (character) => {
    const plain = character.normalize('NFKC').toLowerCase();
    return plain.length === character.length ? plain : character;
  });
}

function pattern(term: string): RegExp {
  const runs = cutIntoRuns(term)
    .flatMap(({ written }) => written.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu) ?? [])
    .flatMap((run) =>
      run.trim() === '' ? [] : [run.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)],
    );
  // eslint-disable-next-line no-restricted-syntax -- escaped above; runs are taken one after the other
  return new RegExp(runs.join(BETWEEN_RUNS), 'gu');
}
