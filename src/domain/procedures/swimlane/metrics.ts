/** Lines of text broken and measured without a browser. */
import { phrasesOf, wordsOf } from '#domain/text/phrases.ts';
import { isNarrow, textWidth } from '#domain/text/width.ts';

/** Marks that must not begin a line, and marks that must not end one. */
const CLOSING = /[，。、；：！？）》”’〕·%]/u;
const OPENING = /[（《“‘〔]/u;

/**
 * Breaks a text into few lines of about equal length, between phrases where that costs at most one line more, else
 * between words; within a word only where it alone is wider than the line.
 *
 * @param limit the widest a line may be, in em; a single unbreakable piece may exceed it
 */
export function wrapText(text: string, limit: number): string[] {
  const byPhrase = balanced(piecesOf(phrasesOf(text), limit), limit);
  const byWord = balanced(piecesOf(wordsOf(text), limit), limit);
  return byPhrase.length <= byWord.length + 1 ? byPhrase : byWord;
}

/** @returns the width of the widest line in em */
export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(textWidth));
}

/** The narrowest lines among the ways to set the pieces in the fewest lines. */
function balanced(pieces: readonly string[], limit: number): string[] {
  const fewest = fill(pieces, limit);
  let best = fewest;
  for (let width = limit - 0.5; width > 0; width -= 0.5) {
    const lines = fill(pieces, width);
    if (lines.length > fewest.length) return best;
    if (widest(lines) < widest(best)) best = lines;
  }
  return best;
}

function fill(pieces: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > limit) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The number of a step, at the start of its words. */
const NUMBER = /^\d+ $/u;

/** Words that fit on a line stay whole; marks stay with what they close or open, Latin runs with themselves. */
function piecesOf(words: readonly string[], limit: number): string[] {
  const pieces: string[] = [];
  const parts = words.flatMap((word, index) => {
    const before = words.slice(0, index).join('');
    return fitting(word, NUMBER.test(before) ? limit - textWidth(before) : limit);
  });
  for (const part of parts) {
    const last = pieces.at(-1);
    const end = last?.at(-1) ?? '';
    const runsOn =
      last !== undefined &&
      (CLOSING.test(part.charAt(0)) ||
        OPENING.test(end) ||
        (isNarrow(part.charAt(0)) && isNarrow(end) && end !== ' ') ||
        // A number stays with what it counts.
        (NUMBER.test(last) && textWidth(last + part) <= limit));
    if (runsOn) pieces.splice(-1, 1, last + part);
    else pieces.push(part);
  }
  return pieces;
}

/** @returns the piece itself, or what it consists of where it is too wide for a line */
function fitting(piece: string, limit: number): string[] {
  if (textWidth(piece) <= limit) return [piece];
  const words = wordsOf(piece);
  return words.length > 1 ? words.flatMap((word) => fitting(word, limit)) : [...piece];
}
