import { withBase } from '#site.ts';

/** @returns the full address of a page; nothing while the site has none, since it would lead nowhere on a phone */
export function fullAddress(href: string): string | undefined {
  const host = process.env['SITE_URL'];
  return host && new URL(withBase(href), host).href;
}
