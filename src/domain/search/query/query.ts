/** What was typed, made ready for looking up. */
import { TOKEN_END, fold, pairs, cutIntoRuns } from '#domain/search/index/tokenise.ts';

/** Longer than any question; what comes after is not looked up. In characters. */
export const LONGEST_QUERY = 64;

/** So much fits into a field; more would not fit into an address either. In characters. */
export const LONGEST_TYPED = 200;

/** Characters that are looked for together and in this order. */
export interface Phrase {
  /** As compared with pages: half width, lower case. */
  readonly text: string;
  /** The tokens of each run of Han characters and of each word. */
  readonly atoms: readonly (readonly string[])[];
}

export interface Query {
  /** What is looked up: normalised, and cut at LONGEST_QUERY. */
  readonly text: string;
  readonly isCut: boolean;
  /** What white space and punctuation divide. */
  readonly phrases: readonly Phrase[];
}

/** What is typed and copied along without being seen: zero-width and soft marks, directions. */
const UNSEEN = /\p{Cf}/gu;

/** @returns the text in half width and lower case with single blanks, for comparing; same for pages and queries */
export function normaliseQuery(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** @returns the text without what stands between words, for comparing: GB/T 9704—2012 and gb/t9704-2012 are one */
export function squeeze(text: string): string {
  return normaliseQuery(text).replace(/[\s\-–—/·]/g, '');
}

/** Codes as people type them: gw1, GW 01, gw—01. */
const CODE = /^([a-z]{2})[\s\-‐–—_.]*(\d{1,2})$/;

/** Standards as people type them: GBT 9704, gb/t9704, GB 9704. The first word alone would be found everywhere. */
const STANDARD = /(?<![a-z\d])(gb|da|ga|jr|db\d{0,2})(?: ?\/ ?| )?(t?) ?(\d{3,6})(?!\d)/g;
/** 5 个工作日 and 5个工作日: pages put a blank between, people do not, and the other way round. */
const COUNTED = /(\d) (?=[个天日年月号元万人份次条周小分工章步级级])/gu;

/** What stands in quotation marks is looked up as it was typed, and not as it may have been meant. */
const QUOTED = /^\s*["“「『]([^"“”「」『』]+)["”」』]\s*$/;

/** @returns a query that looks up the text as it stands */
export function literally(text: string): string {
  return `“${text}”`;
}

/** @returns what stands between quotation marks; undefined where the text is not all between them */
export function unquoted(text: string): string | undefined {
  return QUOTED.exec(text)?.[1];
}

/** What closes a sentence says nothing of it, and would make a question of pinyin. */
const CLOSING = ' ?!。.,，;；:：~…';

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** @returns the text with what is one thing written as one: standards, and numbers with what they count */
function joinUp(text: string): string {
  return text
    .replace(STANDARD, (_, body: string, slash: string, digits: string) =>
      slash === '' ? `${body} ${digits}` : `${body}/${slash}${digits}`,
    )
    .replace(COUNTED, '$1');
}

/** @param typed anything, of any length */
export function parseQuery(typed: string): Query {
  // Normalising ten thousand characters is cheap, and cutting first could cut a character in half.
  const characters = [...normaliseQuery(typed)];
  const typedText = withoutClosing(characters.slice(0, LONGEST_QUERY).join('')).trim();
  const text = joinUp(typedText).replace(
    CODE,
    (_, letters: string, digits: string) => letters + digits.padStart(2, '0'),
  );
  const phrases: Phrase[] = [];
  let run = '';
  for (const { kind, written } of cutIntoRuns(text)) {
    if (kind !== 'gap') run += written;
    else if (run !== '') {
      phrases.push(phrase(run));
      run = '';
    }
  }
  if (run !== '') phrases.push(phrase(run));
  return { text, isCut: characters.length > LONGEST_QUERY, phrases };
}

/** @param text a piece of a normalised query, or a word of the vocabulary */
export function phrase(text: string): Phrase {
  const normal = normaliseQuery(text);
  const runs = cutIntoRuns(normal).filter(
    ({ kind, written }) => kind === 'han' || (kind === 'word' && fold(written) !== ''),
  );
  const atoms = runs.map(({ kind, written }, at) => {
    if (kind === 'han') return runTokens(written);
    // Only the last word may still be typed on; others are whole.
    return [fold(written) + (at < runs.length - 1 ? TOKEN_END : '')];
  });
  return { text: normal, atoms };
}

/** @returns the tokens that pieces of a query are looked up as */
export function tokensOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => phrase(text).atoms.flat()))];
}

/** A lone character is looked up as the beginning of pairs; of a longer run the pairs say all. */
function runTokens(run: string): string[] {
  const tokens = pairs(run, '');
  return tokens.length === 1 ? tokens : tokens.slice(0, -1);
}
