/** Parses the text of a file that somebody hands in, unless it is built as no sheet and no meeting is. */
import { MOST_DEPTH, MOST_VALUES } from './limits.ts';

/** So short a text is parsed in no time, however it is built. */
const SHORT = 1_000_000;

/** @returns what the text says; throws a SyntaxError where it is no JSON, or has more values or levels than any file of ours */
export function parseFile(text: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.length > SHORT && isTangled(trimmed)) throw new SyntaxError('More than any sheet.');
  return JSON.parse(trimmed);
}

/** Counts what stands outside of texts, which may be long; the parser would take seconds for millions of values. */
function isTangled(text: string): boolean {
  let [depth, values] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfText(text, at);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',') values += 1;
    if (depth > MOST_DEPTH || values > MOST_VALUES) return true;
  }
  return false;
}

/** @returns the place of the quotation mark that ends what begins at another one; the end where there is none */
function endOfText(text: string, from: number): number {
  let end = from;
  do end = text.indexOf('"', end + 1);
  while (end > 0 && isEscaped(text, end));
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\\') before -= 1;
  return (at - 1 - before) % 2 === 1;
}
