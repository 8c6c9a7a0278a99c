/** What a page of the folder may do. Under file: every origin is opaque, and what 'self' means differs from a server. */
import { createHash } from 'node:crypto';

const STYLE = /<style\b[^>]*>(.*?)<\/style>/gsu;
const SCRIPT = /<script>(.*?)<\/script>/gsu;

/**
 * @param html the page as it will stand in the folder, without a policy
 * @returns its policy. Tried in Chromium 109 and 153 and Firefox 153: 'self' lets scripts, styles and images beside the
 *   page in; Firefox lets a form lead nowhere by it, so that forms name the scheme. Nothing may be fetched at all, and a
 *   worker is started from memory alone.
 */
export function folderPolicy(html: string): string {
  const hasScripts = html.includes('<script defer');
  const directives = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': html.includes('<form') || hasScripts ? ["'self'", 'file:'] : ["'none'"],
    'img-src': ["'self'", ...(html.includes('data:image') ? ['data:'] : [])],
    'style-src': ["'self'", ...hashes(html, STYLE)],
    'script-src': [...(hasScripts ? ["'self'"] : []), ...hashes(html, SCRIPT)],
    ...(hasScripts && { 'worker-src': ['blob:'] }),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...(sources.length > 0 ? sources : ["'none'"])].join(' '))
    .join(';');
}

function hashes(html: string, pattern: RegExp): Set<string> {
  const hash = (text = '') => createHash('sha256').update(text).digest('base64');
  return new Set([...html.matchAll(pattern)].map(([, text]) => `'sha256-${hash(text)}'`));
}
