/** Content for pages: Astro's collections, turned once into the plain library. */
import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import { assemble, type RawContent } from '#domain/content/assemble.ts';
import type { Library } from '#domain/content/library.ts';
import { withOfficeChoices } from '#domain/content/office-choices.ts';
import type { Kind } from '#schemas/kinds.ts';

let loading: Promise<Library> | undefined;

/** @returns the library, loaded on first use and shared by all pages of a build */
export function getLibrary(): Promise<Library> {
  // While content is being edited, every request reads it afresh.
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

/** @returns the body of a chapter or procedure, as a component with its headings */
export async function renderBody(kind: 'handbook' | 'procedures', slug: string) {
  const entry = await getEntry(kind, slug);
  if (!entry) throw new Error(`There is no ${kind}/${slug}, although the library lists it.`);
  return render(entry);
}

/** @returns the source of every chapter and procedure by slug, where citations can be found */
export async function getBodies(): Promise<Map<string, string>> {
  const pages = [...(await getCollection('handbook')), ...(await getCollection('procedures'))];
  return new Map(pages.map(({ id, body }) => [id, body ?? '']));
}

async function load(): Promise<Library> {
  return withOfficeChoices(
    assemble({
      catalogue: await entries('catalogue'),
      office: await entries('office'),
      posts: await entries('posts'),
      glossary: await entries('glossary'),
      synonyms: await entries('synonyms'),
      scenarios: await entries('scenarios'),
      paper: await entries('paper'),
      redirects: await entries('redirects'),
      wording: await entries('wording'),
      questionnaire: await entries('questionnaire'),
      areas: await entries('areas'),
      questions: await entries('questions'),
      duties: await entries('duties'),
      regulations: await entries('regulations'),
      forms: await entries('forms'),
      handbook: await entries('handbook'),
      procedures: await entries('procedures'),
    }),
  );
}

async function entries<K extends Kind & CollectionKey>(kind: K): Promise<RawContent[K]> {
  const loaded = await getCollection(kind);
  const plain = loaded.map(({ id, data, filePath }) => ({ id, data, file: filePath ?? id }));
  // Astro has run the schema of this kind; its types lose that where the kind is a parameter.
  return plain as unknown as RawContent[K];
}
