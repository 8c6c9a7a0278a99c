/** A strict check of XML, since browsers' parsers mend what Word refuses to open. */

const TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^>]*>|[^<]+/gu;
const TAG = /^<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>$/u;
const ATTRIBUTE = /\s+([\w.:-]+)="([^"]*)"/gu;
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/u;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u;

/** @returns what is wrong with an XML text, or undefined where it is well-formed */
export function xmlProblem(xml: string): string | undefined {
  const text = xml.replace(/^\uFEFF/u, '');
  if (FORBIDDEN.test(text)) return 'a character that XML forbids';
  const open: string[] = [];
  let roots = 0;
  let length = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    length += token.length;
    if (/^<[!?]/u.test(token)) continue;
    if (BAD_REFERENCE.test(token)) return `a bare & in ${token.slice(0, 60)}`;
    if (!token.startsWith('<')) {
      if (open.length === 0 && token.trim())
        return `text outside of the root: ${token.slice(0, 60)}`;
      continue;
    }
    const [, closing, name = '', attributes = '', empty] = TAG.exec(token) ?? [];
    if (!name) return `not a tag: ${token.slice(0, 80)}`;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes what is not open`;
      continue;
    }
    const names = [...attributes.matchAll(ATTRIBUTE)].map(([, key]) => key);
    if (new Set(names).size < names.length) return `an attribute twice in ${token.slice(0, 80)}`;
    if (open.length === 0 && ++roots > 1) return `a second root ${name}`;
    if (!empty) open.push(name);
  }
  if (length < text.length) return 'a < that begins no tag';
  if (open.length > 0) return `${open.join(' ')} left open`;
  return roots === 1 ? undefined : 'no root';
}
