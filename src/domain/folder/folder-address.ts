/** Addresses of the site as they are in a folder, where nobody looks for the page of a path. */

/** The file of a page, within its folder. */
export const PAGE_FILE = 'index.html';

/**
 * @param path of a file within the folder, such as forms/seal-request/index.html
 * @returns the way from there to the folder itself, with a slash at its end
 */
export function wayToRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/**
 * @param address as pages have it on a server
 * @param root the way from the page to the folder, with a slash at its end
 * @param base the path under which the site was built, with slashes
 * @returns the same place as a file, with its query and anchor; what is no address of the site stays as it is
 */
export function folderAddress(address: string, root: string, base = '/'): string {
  // With two slashes it is one of another host.
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const inside = address.slice(base.length);
  const at = inside.search(/[?#]/u);
  const [path, rest] = at < 0 ? [inside, ''] : [inside.slice(0, at), inside.slice(at)];
  return `${root}${path}${path === '' || path.endsWith('/') ? PAGE_FILE : ''}${rest}`;
}
