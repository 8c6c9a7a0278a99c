import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getLibrary } from '#data/library.ts';
import { revisionsOf } from '#domain/revisions/revisions.ts';
import { siteAddress, withBase } from '#site.ts';
import { CHANGES } from '#strings.ts';

/** None where its address is not known. */
export const getStaticPaths = () =>
  siteAddress === undefined ? [] : [{ params: { feed: 'feed' } }];

/** The revisions as RSS 2.0. */
export const GET: APIRoute = async () => {
  const library = await getLibrary();
  return rss({
    title: `${library.site.name} · ${CHANGES.title}`,
    description: CHANGES.description,
    site: siteAddress ?? '',
    items: revisionsOf(library).map(({ date, version, note, page }) => ({
      title: `${page.title} ${version}`,
      description: note,
      // Readers know items by their link, so a later version needs one of its own.
      link: withBase(`${page.href}#v${version}`),
      pubDate: new Date(`${date}T00:00:00+08:00`),
    })),
  });
};
