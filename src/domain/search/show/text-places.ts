/** Finds the words of a query in the pieces of text that a page is made of, also where they run across several. */
import { findMarks } from './marks.ts';

/** Text nodes one after the other; a piece that begins a line of its own is not read together with the one before. */
export interface TextPiece {
  readonly text: string;
  readonly beginsLine: boolean;
}

/** A place between two characters, in UTF-16 code units. */
export interface TextPoint {
  readonly piece: number;
  readonly offset: number;
}

export interface TextPlace {
  readonly from: TextPoint;
  readonly to: TextPoint;
}

/** No query holds it, so none is found across it; a line feed could be taken for a blank between two words. */
const LINE = '\u0000';

/**
 * @param terms normalised
 * @returns every place that holds one of the terms, in the order of the page, none overlapping
 */
export function findPlaces(pieces: readonly TextPiece[], terms: readonly string[]): TextPlace[] {
  let text = '';
  const starts = pieces.map((piece) => {
    if (piece.beginsLine) text += LINE;
    const start = text.length;
    text += piece.text;
    return start;
  });
  const asked = terms.filter((term) => !term.includes(LINE));
  let piece = 0;
  const pointAt = (at: number, isEnd: boolean): TextPoint => {
    // An end that touches the next piece belongs to the one before.
    while (piece + 1 < starts.length && (starts[piece + 1] ?? 0) <= at - (isEnd ? 1 : 0))
      piece += 1;
    return { piece, offset: at - (starts[piece] ?? 0) };
  };
  return findMarks(text, asked).map(({ from, to }) => {
    const start = pointAt(from, false);
    return { from: start, to: pointAt(to, true) };
  });
}
