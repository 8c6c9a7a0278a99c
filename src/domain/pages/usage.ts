/** Who relies on a regulation or a form. */
import { pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { citationsOf } from '#domain/procedures/citations.ts';

const CITE = /<Cite\b[^>]*\bof="([^"]*)"/g;

/**
 * @param library the library
 * @param bodies running text by slug, in which citations stand as components
 * @returns for each regulation id the published pages that cite it, in the order of the catalogue
 */
export function pagesByRegulation(
  library: Library,
  bodies: ReadonlyMap<string, string>,
): Map<string, PageLink[]> {
  const usage = new Map<string, PageLink[]>();
  const pages = [
    ...library.chapters,
    ...library.procedures.map((procedure) => ({ ...procedure, basis: citationsOf(procedure) })),
  ];
  for (const { slug, basis } of pages) {
    const page = pageOf(library, slug);
    if (!page) continue;
    const cited = [...(bodies.get(slug) ?? '').matchAll(CITE)].map(([, id = '']) => id);
    for (const id of new Set([...basis.map(({ regulation }) => regulation), ...cited])) {
      usage.set(id, [...(usage.get(id) ?? []), page]);
    }
  }
  return usage;
}

/** @returns for each form id the published procedures and chapters that use it */
export function pagesByForm(library: Library): Map<string, PageLink[]> {
  const usage = new Map<string, PageLink[]>();
  const note = (id: string, slug: string) => {
    const page = pageOf(library, slug);
    const pages = usage.get(id) ?? [];
    if (page && !pages.some(({ href }) => href === page.href)) usage.set(id, [...pages, page]);
  };
  for (const { slug, steps } of library.procedures) {
    for (const { form } of steps) if (form !== undefined) note(form, slug);
  }
  for (const { slug, forms } of library.chapters) for (const form of forms) note(form, slug);
  return usage;
}
