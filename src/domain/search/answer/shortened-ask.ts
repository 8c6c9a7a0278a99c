/** A question without what its entry is called by, which stands beside it anyway: 公章谁保管 is called 公章 保管. */

/** Stands for a piece of the name. */
const PIECE = '~';
/** Stands before a question that holds one of these marks itself. */
const WHOLE = '=';

/**
 * @param names of its entry; the pieces of one are divided by blanks
 * @returns the question with its pieces left out; whole where they do not stand in it one after the other
 */
export function shortenAsk(ask: string, [name = '']: readonly string[]): string {
  if (ask.includes(PIECE) || ask.startsWith(WHOLE)) return WHOLE + ask;
  let short = '';
  let rest = ask;
  for (const piece of piecesOf(name)) {
    const at = rest.indexOf(piece);
    if (at < 0) return ask;
    short += rest.slice(0, at) + PIECE;
    rest = rest.slice(at + piece.length);
  }
  return short + rest;
}

/** @returns the question as it was */
export function wholeAsk(short: string, [name = '']: readonly string[]): string {
  if (short.startsWith(WHOLE)) return short.slice(WHOLE.length);
  const pieces = piecesOf(name);
  const parts = short.split(PIECE);
  // One that its pieces do not stand in was left whole.
  return parts.map((part, at) => (at === 0 ? part : (pieces[at - 1] ?? '') + part)).join('');
}

function piecesOf(name: string): string[] {
  return name.split(' ').filter((piece) => piece !== '');
}
