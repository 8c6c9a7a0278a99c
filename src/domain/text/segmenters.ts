/** What cuts Chinese into words: two segmenters that know nothing of each other, each of which errs in its own way. */
import { loadDefaultSimplifiedChineseParser } from 'budoux';

const parser = loadDefaultSimplifiedChineseParser();

/** What belongs to the word behind it. */
export const LEANS_ON =
  /[不未无没非有为在对把将按经由并或和与及并须应可被向至到以已再先各每受拟]$/u;

/** That of the language itself. */
export const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** @returns where BudoUX ends a phrase of the text; the last is the end of the text */
export function phraseEnds(text: string): number[] {
  return endsOf(parser.parse(text));
}

/** @returns for each piece, where it ends in the text */
export function endsOf(pieces: readonly string[]): number[] {
  let end = 0;
  return pieces.map((piece) => (end += piece.length));
}
