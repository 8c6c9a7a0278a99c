/** Links between built pages: every address and every anchor must exist. */
import { nearest } from '#domain/text/nearest.ts';
import type { Problem } from '#domain/content/problem.ts';

export interface LinkedPage {
  /** Address without the base, such as /forms/. */
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  /** href values as they stand in the page. */
  readonly links: readonly string[];
}

/**
 * @param pages all pages of the built site
 * @param files addresses of everything else that is served, without the base
 * @param base the path the site is served under, with a slash at both ends
 * @returns a problem for each internal link that leads nowhere, and for each that leaves the base
 */
export function findBrokenLinks(
  pages: readonly LinkedPage[],
  files: ReadonlySet<string>,
  base: string,
): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    [...new Set(page.links)].flatMap((href) => {
      const problem = problemOf(page, href, byPath, files, base);
      return problem ? [{ file: page.path, field: href, ...problem }] : [];
    }),
  );
}

function problemOf(
  page: LinkedPage,
  href: string,
  pages: ReadonlyMap<string, LinkedPage>,
  files: ReadonlySet<string>,
  base: string,
): Pick<Problem, 'message' | 'hint'> | undefined {
  if (/^(?:mailto|tel|data):/.test(href)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return { message: '链接指向本站以外的地址' };
  const url = new URL(href, `http://site${base}${page.path.slice(1)}`);
  const path = decodeURI(url.pathname);
  if (!path.startsWith(base)) return { message: `链接没有带上网站的路径 ${base}` };
  const local = `/${path.slice(base.length)}`;
  const target = pages.get(local);
  if (!target) {
    if (files.has(local)) return undefined;
    return { message: '链接指向不存在的页面', hint: suggestion(local, pages.keys()) };
  }
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || target.ids.has(id)) return undefined;
  return { message: `目标页面没有这个锚点：${id}`, hint: suggestion(id, target.ids) };
}

function suggestion(found: string, valid: Iterable<string>): string | undefined {
  const match = nearest(found, valid);
  return match === undefined ? undefined : `是不是想写 ${match}`;
}
