/** Reads a text back from the tokens it was indexed as. */
import { fromPrivate } from './private-use.ts';
import { TOKEN_END, WRITTEN } from './tokenise.ts';

export interface Decoded {
  readonly text: string;
  /** For each token, where in the text it begins, in UTF-16 code units; one more entry holds the length. */
  readonly offsets: readonly number[];
}

const FIRST_OF_PAIR = /^(?=[\p{L}\p{N}])\p{Script=Han}/u;

/** @param encoded tokens with blanks between, as encode() made them */
export function decodeTokens(encoded: string): Decoded {
  const pieces: string[] = [];
  for (const token of encoded === '' ? [] : encoded.split(' ')) {
    if (token.startsWith(WRITTEN)) {
      // The written form replaces the word before it and takes no room of its own.
      pieces[pieces.length - 1] = fromPrivate(token.slice(WRITTEN.length));
      pieces.push('');
    } else pieces.push(decodeToken(token));
  }
  const offsets = [0];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    offsets.push(text.length);
  }
  return { text, offsets };
}

function decodeToken(token: string): string {
  if (token.endsWith(TOKEN_END)) return token.slice(0, -TOKEN_END.length);
  return FIRST_OF_PAIR.exec(token)?.[0] ?? fromPrivate(token);
}
