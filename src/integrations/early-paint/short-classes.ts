/**
 * Names of classes that stand in pages and styles alone, made a letter or two in a built page. Sources, and whoever develops,
 * keep the long ones. A name that a script, a test or a step of the build reads stays as it is written.
 */

/** Those that a procedure says, the most frequent ones first; `short-classes.test.ts` holds that nobody reads them. */
export const UNREAD: readonly string[] = [
  ...['sl-node', 'hint', 'section-title', 'fold', 'when', 'goal', 'meta', 'who'],
  ...['what', 'sl-number', 'sl-return', 'dots', 'sl-solid', 'sl-end'],
  ...['remark', 'branches', 'sl-head', 'sl-line', 'sl-lane', 'sl-pill', 'sl-approves'],
  ...['sl-rule', 'sl-arrow', 'law', 'binds', 'cards-on-phone', 'return', 'compact', 'leaders'],
  ...['risk', 'refuse', 'side-list', 'on-this-page', 'page-title', 'page-lead', 'steps-head'],
  ...['sl-dot', 'brief', 'stamp', 'with-contents', 'compact-page', 'page-head'],
  ...['category-mark', 'lifecycle', 'overview', 'across', 'lane-names', 'mistakes', 'laws'],
  ...['long-1', 'long-3', 'siblings', 'next-previous', 'newer-build'],
  ...['comes-round', 'urgent-path', 'red-line', 'red-rule', 'page-way'],
  ...['on-paper', 'tools', 'me', 'urgent-when', 'revisions', 'long-4', 'amount'],
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SHORT = new Map(UNREAD.map((name, index) => [name, lettersOf(index)]));

/** A script, which is left alone; a style sheet; the classes of an element. */
const PART =
  /<script\b.*?<\/script>|(<style\b[^>]*>)(.*?)<\/style>|(<[a-z](?:[^>"]|"[^"]*")*?\sclass=")([^"]*)"/gis;
const CLASS = /\.([a-z][\w-]*)/gi;

/** @returns the page with short names for those classes, in its markup and in its styles */
export function shortClasses(html: string): string {
  return html.replace(
    PART,
    (part, open: string, css: string, before: string, classes: string): string => {
      if (open)
        return `${open}${css.replace(CLASS, (_, name: string) => `.${shortOf(name)}`)}</style>`;
      return before ? `${before}${classes.split(' ').map(shortOf).join(' ')}"` : part;
    },
  );
}

/** a, b, … Z, a1, b1, … */
function lettersOf(index: number): string {
  const round = Math.floor(index / LETTERS.length);
  return `${LETTERS[index % LETTERS.length]}${round || ''}`;
}

function shortOf(name: string): string {
  return SHORT.get(name) ?? name;
}
