/** Reads addresses back; apart from the addresses themselves, so that scripts which only lead somewhere stay small. */
import { ADDRESS, addressOf, PATTERNS, PLACE, type Addressed } from './addresses.ts';

/**
 * @param address from the root of the site; a query, and the place on a page, may follow
 * @returns what stands there; undefined for pages that exist once, and for what is no address of the site
 */
export function readAddress(
  address: string,
): { readonly kind: Addressed; readonly id: string } | undefined {
  for (const [kind, expression] of EXPRESSIONS) {
    const id = expression.exec(address)?.[1];
    if (id !== undefined && !PAGES.has(addressOf(kind, id))) return { kind, id };
  }
  return undefined;
}

const PAGES: ReadonlySet<string> = new Set(Object.values(ADDRESS));
const EXPRESSIONS = Object.keys(PATTERNS)
  .filter((kind): kind is Addressed => kind in PATTERNS)
  .map((kind) => [kind, expressionOf(PATTERNS[kind])] as const);

function expressionOf(pattern: string): RegExp {
  const [before = '', after = ''] = pattern.split(PLACE);
  const id = pattern.includes('{slug}') ? '[^/?#]+/[^/?#]+' : '[^/?#]+';
  // eslint-disable-next-line no-restricted-syntax -- addresses are our own
  return new RegExp(`^${before}(${id})${after}${before.includes('#') ? '' : '(?:[?#].*)?'}$`);
}
