/**
 * No text ends in a line of one or two characters. `text-wrap: pretty` leaves such lines in Chinese, where a line may
 * break after any character, and old browsers do not know it; so the last characters of a text are kept together.
 */

/** What holds a text. A dd is mostly a row of names, and cells of forms are left out below: what is written decides. */
const TEXTS = new Set(['p', 'li', 'td', 'blockquote', 'figcaption', 'words']);
/** Boxes without others of their kind in them: one whose lines are rows, one whose lines are too short to keep three. */
const ROWS = /^<(?:div class="calendar|ol class="strip)\b/;
/** What is set on a line of its own within a text, which ends before it. */
const OWN_LINE = /class="[^"]*\b(?:answer|binds|time|why)\b/;
/** Rows and buttons, whose pieces stand side by side; what would be parted there is no end of a line. */
const ROW = /class="[^"]*\b(?:button|evidence|leader|row|sums|tail)\b/;
/** What stands within a line. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'dfn', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small'],
  ...['span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr', 'term-tip'],
]);
/** Text that nobody reads as it stands, or that a script puts elsewhere. */
const OTHER = /^(?:script|style|svg|template|textarea|select|title|form-sheet)$/;
const TOKENS =
  /<!--[\s\S]*?-->|<(?<close>\/?)(?<tag>[a-z][\w-]*)(?<rest>[^\w>-](?:"[^"]*"|'[^']*'|[^>"'])*)?>/gi;
const MARK = /[\s\p{P}\p{S}]/u;

/** A character that is written as &#38; is one. */
const LAST_CHARACTER = /(?:&#?\w+;|.)$/su;
/** As it may be written: &CounterClockwiseContourIntegral; is the longest name. */
const LONGEST_CHARACTER = 33;

/** Characters that stay together, marks not counted. */
const KEPT = 3;
/** Shorter texts stand in one line wherever they stand. */
const SHORTEST = 8;

interface Run {
  readonly start: number;
  readonly end: number;
}

/** @returns the page with the last characters of each text of main in one piece */
export function keepLineEnds(html: string): string {
  const places = endsOf(html);
  let result = '';
  let done = 0;
  for (const { start, end } of places) {
    result += `${html.slice(done, start)}<span class="end">${html.slice(start, end)}</span>`;
    done = end;
  }
  return result + html.slice(done);
}

/** @returns where the last characters of each text stand, in order */
function endsOf(html: string): Run[] {
  const from = html.indexOf('<main');
  const to = html.indexOf('</main>');
  if (from < 0 || to < 0) return [];
  const found: Run[] = [];
  let runs: Run[] = [];
  let skipped = '';
  let within = '';
  let last = from;
  for (const { 0: token, index, groups = {} } of html.slice(0, to).matchAll(TOKENS)) {
    if (index < from) continue;
    const tag = groups['tag']?.toLowerCase() ?? '';
    if (skipped === '' && index > last) runs.push({ start: last, end: index });
    last = index + token.length;
    if (skipped !== '') {
      if (groups['close'] && tag === skipped) skipped = '';
      continue;
    }
    if (!groups['close'] && (OTHER.test(tag) || ROWS.test(token))) {
      skipped = tag;
      runs = [];
    } else if (tag !== '' && (!INLINE.has(tag) || OWN_LINE.test(groups['rest'] ?? ''))) {
      // A text ends where its element does, and where a list or a box begins within it.
      const end = TEXTS.has(within) ? endOf(html, runs) : undefined;
      if (end) found.push(end);
      within = groups['close'] ? '' : textOf(tag, groups['rest'] ?? '');
      runs = [];
    } else if (ROW.test(groups['rest'] ?? '')) {
      within = '';
    }
  }
  return found;
}

/** @returns what kind of text an element holds; empty for a row */
function textOf(tag: string, attributes: string): string {
  if (ROW.test(attributes)) return '';
  if (tag === 'div') return /class="words\b/.test(attributes) ? 'words' : '';
  return INLINE.has(tag) ? 'p' : tag;
}

/** @returns where the last characters of a text stand; undefined where it is short, or they stand in several pieces */
function endOf(html: string, runs: readonly Run[]): Run | undefined {
  const length = runs.reduce((sum, { start, end }) => sum + (end - start), 0);
  const last = runs.findLast(({ start, end }) => /[^\s\p{P}\p{S}]/u.test(html.slice(start, end)));
  if (!last || length < SHORTEST) return undefined;
  let start = last.start + html.slice(last.start, last.end).trimEnd().length;
  const end = start;
  for (let kept = 0; kept < KEPT;) {
    const before = html.slice(Math.max(last.start, start - LONGEST_CHARACTER), start);
    const character = LAST_CHARACTER.exec(before)?.[0];
    if (character === undefined) return undefined;
    start -= character.length;
    if (!MARK.test(character)) kept += 1;
  }
  return { start, end };
}
