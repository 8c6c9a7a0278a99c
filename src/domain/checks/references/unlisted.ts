/** Pages that have a file and no place in the catalogue. */
import type { Edition } from '../edition.ts';
import type { Target } from './table.ts';

const PAGES: ReadonlySet<Target> = new Set(['page', 'chapter', 'procedure', 'hideable']);

export const CATALOGUE = 'content/catalogue.yaml';

export interface Unlisted {
  readonly kind: 'chapter' | 'procedure';
  readonly slug: string;
  readonly file: string;
}

/** @returns the part or category that a page lies in */
export function folderOf(slug: string): string {
  return slug.split('/')[0] ?? '';
}

export function unlistedPages({ library }: Edition): Unlisted[] {
  const { catalogue, chapters, procedures } = library;
  const parts = new Set(catalogue.parts.flatMap((part) => part.chapters));
  const categories = new Set(catalogue.categories.flatMap((category) => category.procedures));
  return [
    ...chapters
      .filter(({ slug }) => !parts.has(slug))
      .map(({ slug, file }) => ({ kind: 'chapter' as const, slug, file })),
    ...procedures
      .filter(({ slug }) => !categories.has(slug))
      .map(({ slug, file }) => ({ kind: 'procedure' as const, slug, file })),
  ];
}

/** @returns whether something that is missed is one of some pages */
export function isPageOf(target: Target, id: string, slugs: ReadonlySet<string>): boolean {
  return PAGES.has(target) && slugs.has(id);
}
