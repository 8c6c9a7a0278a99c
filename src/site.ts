/** Where the site is served, and how addresses are made. */

/** The path under which the site is served, with a slash at both ends. */
const BASE = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/**
 * @param path an address from the root of the site, such as /forms/
 * @returns the same address under the base path
 */
export function withBase(path: string): string {
  return path.startsWith('/') ? BASE + path.slice(1) : path;
}

/**
 * The first page under its full address; undefined where nobody has said under which address readers find it. What needs
 * one, as the feed, is not made then: its links would lead to the reader's own machine.
 */
export const siteAddress = import.meta.env.SITE
  ? new URL(BASE, import.meta.env.SITE).href
  : undefined;

/**
 * @param path an address under the base path, as the browser knows it
 * @returns the address from the root of the site
 */
export function withoutBase(path: string): string {
  return path.startsWith(BASE) ? `/${path.slice(BASE.length)}` : path;
}
