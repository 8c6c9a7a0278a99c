/** The table of contents of the handbook, and the ways through it by who reads. */
import { pagesOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';

export interface Contents {
  /** In the order of the catalogue, without parts that have no chapter. */
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly chapters: readonly ContentsEntry[];
  }[];
  readonly paths: readonly ReadingPath[];
}

export interface ContentsEntry extends PageLink {
  readonly summary: string;
}

export interface ReadingPath {
  readonly id: string;
  readonly title: string;
  /** When somebody comes this way. */
  readonly when: string;
  readonly pages: readonly PageLink[];
}

/** @returns what is published; a page that an office hides is left out of every path */
export function contentsOf(library: Library): Contents {
  const { catalogue, chapters } = library;
  return {
    parts: catalogue.parts
      .map(({ id, title, summary, chapters: slugs }) => ({
        ...{ id, title, summary },
        chapters: slugs.flatMap((slug) => {
          const chapter = chapters.find((page) => page.slug === slug);
          if (!chapter) return [];
          const href = addressOf('chapter', slug);
          return [{ title: chapter.title, href, summary: chapter.summary }];
        }),
      }))
      .filter((part) => part.chapters.length > 0),
    paths: catalogue.paths
      .map(({ id, title, when, pages }) => ({ id, title, when, pages: pagesOf(library, pages) }))
      .filter(({ pages }) => pages.length > 0),
  };
}
