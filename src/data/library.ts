/** Content for pages. The data is the same that the check reads; only bodies come through Astro, which renders them. */
import { getEntry, render } from 'astro:content';
import type { Library } from '#domain/content/library.ts';
import { readContentFiles, readLibrary } from './content-files.ts';

/** @returns the library, read on first use and shared by all pages of a build */
export async function getLibrary(): Promise<Library> {
  return readLibrary();
}

/** @returns the body of a chapter or procedure, as a component with its headings */
export async function renderBody(kind: 'handbook' | 'procedures', slug: string) {
  const entry = await getEntry(kind, slug);
  if (!entry) throw new Error(`There is no ${kind}/${slug}, although the library lists it.`);
  return render(entry);
}

/** @returns the source of every chapter and procedure by slug, where citations can be found */
export async function getBodies(): Promise<Map<string, string>> {
  const pages = readContentFiles().filter(({ body }) => body !== '');
  return new Map(pages.map(({ id, body }) => [id, body]));
}
