/** How much of a text another says, in the same or in other words. */
import { coveredBy, forgivenIn, generalIn } from './cover.ts';

/** Other words for a word of the office, as the vocabulary of the search knows them. */
export interface OtherWords {
  /** @returns the words of a text that have others, each with them; comparable */
  in(text: string): readonly { readonly word: string; readonly others: readonly string[] }[];
}

/** What a general word counts beside one that names the matter. */
export const GENERAL_WORTH = 0.5;
/** What a word counts that is said otherwise. */
const OTHER_TOLD = 0.85;
/** Nobody tells more of a long name than this, in characters. */
const LONG = 7;

/** @returns how much of what an entry is about was asked, from 0 to 1 */
export function told(
  name: string,
  about: readonly string[],
  words: OtherWords,
  enough = LONG,
  generalWorth = GENERAL_WORTH,
): number {
  const said = about.flatMap((piece) => [
    piece,
    ...words.in(piece).flatMap(({ others }) => others),
  ]);
  let all = 0;
  let asked = 0;
  for (const piece of name.split(' ')) {
    const byQuestion = covered(piece, said, words);
    const literally = coveredBy(piece, about);
    const forgiven = forgivenIn(piece);
    const general = generalIn(piece);
    for (const at of [...piece].keys()) {
      if (forgiven[at] && !byQuestion[at]) continue;
      const worth = general[at] ? generalWorth : 1;
      all += worth;
      if (byQuestion[at]) asked += literally[at] ? worth : worth * OTHER_TOLD;
    }
  }
  return all === 0 ? 0 : Math.min(1, asked / Math.min(all, enough));
}

/** @returns for each character of a piece whether a text says it, or another word for it */
export function covered(piece: string, texts: readonly string[], words: OtherWords): boolean[] {
  const marks = coveredBy(piece, texts);
  for (const { word, others } of words.in(piece)) {
    if (!others.some((other) => texts.some((text) => text.includes(other)))) continue;
    for (let at = piece.indexOf(word); at >= 0; at = piece.indexOf(word, at + 1)) {
      marks.fill(true, at, at + word.length);
    }
  }
  return marks;
}
