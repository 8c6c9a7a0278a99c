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
 * @param path an address under the base path, as the browser knows it
 * @returns the address from the root of the site
 */
export function withoutBase(path: string): string {
  return path.startsWith(BASE) ? `/${path.slice(BASE.length)}` : path;
}
