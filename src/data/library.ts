/** Content for pages: the same that the check reads. */
import type { Library } from '#domain/content/library.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';
import { readContentFiles, readLibrary } from './content-files.ts';
import { runningText, type RunningText } from './running-text.ts';

/** @returns the library, read on first use and shared by all pages of a build */
export async function getLibrary(): Promise<Library> {
  return readLibrary();
}

/** By library, since what is read anew has other terms; a page asks for its text three times, and a book once more. */
const texts = new WeakMap<Library, Map<string, Promise<RunningText>>>();

/** @returns the body of a chapter or procedure, as a component with its headings */
export async function renderBody(
  kind: 'handbook' | 'procedures',
  slug: string,
): Promise<RunningText> {
  const library = readLibrary();
  const known = texts.get(library) ?? new Map<string, Promise<RunningText>>();
  texts.set(library, known);
  const key = `${kind}/${slug}`;
  const text = known.get(key) ?? runningText(pageOf(kind, slug), library);
  known.set(key, text);
  return text;
}

function pageOf(kind: string, slug: string): ContentFile {
  const page = readContentFiles().find((file) => file.kind === kind && file.id === slug);
  if (!page) throw new Error(`There is no ${kind}/${slug}, although the library lists it.`);
  return page;
}

/** @returns the source of every chapter and procedure by slug, where citations can be found */
export async function getBodies(): Promise<Map<string, string>> {
  const pages = readContentFiles().filter(({ body }) => body !== '');
  return new Map(pages.map(({ id, body }) => [id, body]));
}
