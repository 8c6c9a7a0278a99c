/** Addresses that moved: they must be free, and lead to a page. */
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { pageAddresses } from '#domain/pages/page-addresses.ts';
import { nearest } from '#domain/text/nearest.ts';

const FILE = 'content/redirects.yaml';

/** @returns a problem for each redirect from a page that exists, and for each to one that does not */
export function findRedirectProblems(library: WrittenContent): Problem[] {
  // A page that the catalogue does not list is told by itself.
  const addresses = new Set([
    ...pageAddresses(library),
    ...library.chapters.map(({ slug }) => addressOf('chapter', slug)),
    ...library.procedures.map(({ slug }) => addressOf('procedure', slug)),
  ]);
  return library.redirects.flatMap(({ from, to }, index): Problem[] => {
    if (addresses.has(from)) {
      const message = `${from} 这一页还在，不能转走`;
      return [
        {
          file: FILE,
          field: `redirects.${index}.from`,
          message,
          hint: '写改名以前的旧网址，或删去这一行',
        },
      ];
    }
    if (addresses.has(to)) return [];
    const match = nearest(to, addresses);
    return [
      {
        file: FILE,
        field: `redirects.${index}.to`,
        message: `没有这一页：${to}`,
        hint: match === undefined ? '写现在的网址' : `是不是想写 ${match}`,
      },
    ];
  });
}
