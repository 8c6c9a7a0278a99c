/** What a finished page may do, read off the page itself: nothing that it does not need. */
import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>(.*?)<\/script>/gs;
const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;
const CHARSET = '<meta charset="utf-8">';
/** A form that is sent somewhere; the one of a dialog only closes it. */
const SENT = /<form\b(?![^>]*\bmethod="?dialog\b)/;
/** Data in a page, which no browser runs. */
const DATA = /\btype="?application\/(?:ld\+)?json\b/;

/**
 * @param html a finished page
 * @returns its policy in the words of Content-Security-Policy. The worker of the search has its own, which comes with its file
 *   from the server
 */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)].filter(([, head = '']) => !DATA.test(head));
  const inline = scripts.filter(([, head = '']) => !/\bsrc=/.test(head));
  const isRun = scripts.length > inline.length;
  const hashes = (found: Iterable<readonly string[]>, place: number) =>
    new Set([...found].map((match) => hashOf(match[place] ?? '')));
  const directives = {
    'default-src': [],
    'base-uri': [],
    'form-action': SENT.test(html) ? ["'self'"] : [],
    'img-src': /\brel="icon"|<img\b/.test(html) ? ["'self'"] : [],
    'script-src': [...(isRun ? ["'self'"] : []), ...hashes(inline, 2)],
    // What is opened on demand brings its styles along.
    'style-src': ["'self'", ...hashes(html.matchAll(STYLE), 1)],
    'connect-src': isRun ? ["'self'"] : [],
    'worker-src': isRun ? ["'self'"] : [],
  };
  return Object.entries(directives)
    .filter(([name, sources]) => sources.length > 0 || !FALLS_BACK.test(name))
    .map(([name, sources]) => [name, ...(sources.length > 0 ? sources : ["'none'"])].join(' '))
    .join(';');
}

/** Unsaid, these are what default-src says: nothing. */
const FALLS_BACK = /^(?!default-src)\w+-src$/;

/** @returns the page with its policy in front of all that it is about */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return html.includes(CHARSET)
    ? html.replace(CHARSET, CHARSET + meta)
    : html.replace('<title>', (title) => meta + title);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
