/** A page of each kind, from the root of the site. Where there are many, one that is full, or what an office has first. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS, PATTERNS } from '#domain/site/addresses.ts';

/** What people never open by themselves, and what is there when nothing is. */
const BESIDES = ['/404.html'];

/** Pages of a kind, and the one that is opened where the edition has it. */
const MANY = {
  chapter: '/handbook/general/duty-boundaries/',
  procedure: '/procedures/seals/use-approval/',
  card: '/procedures/seals/use-approval/card/',
  form: '/forms/seal-request/',
  regulation: '/regulations/gongwen-tiaoli/',
  area: '/assessment/scope/',
  postProcedures: '/procedures/by-post/director/',
  categoryBook: '/print/seals/',
} as const satisfies Partial<Record<keyof typeof PATTERNS, string>>;

/**
 * @param site the folder of the built site
 * @param starts of addresses, given to look at all pages below them instead
 */
export function pagesOf(site: string, starts: readonly string[]): string[] {
  const built = globSync('**/index.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
  if (starts.length > 0)
    return built.filter((page) => starts.some((start) => page.startsWith(start)));
  const single = Object.values(ADDRESS).filter((page) => built.includes(page));
  const many = Object.entries(MANY).flatMap(([kind, known]) => {
    const pattern = patternOf(PATTERNS[kind as keyof typeof MANY]);
    return built.includes(known) ? [known] : built.filter((page) => pattern.test(page)).slice(0, 1);
  });
  return [...single, ...many, ...BESIDES.filter((page) => existsSync(join(site, page)))];
}

function patternOf(address: string): RegExp {
  return new RegExp(`^${address.replace('{slug}', '[^/]+/[^/]+').replace('{id}', '[^/]+')}$`);
}
