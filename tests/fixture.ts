/**
 * The small edition in tests/fixture: a made-up office with every feature of content in about twenty files.
 * Tests of code stand on it, or on data of their own, and never on content/, which an office changes as it likes.
 */
import { readContentFiles, readLibrary, readWritten } from '#data/content-files.ts';
import { asLived } from '#domain/content/as-lived.ts';
import { office } from '#schemas/office.ts';

/** A folder laid out like the project. */
export const FIXTURE = 'tests/fixture';

/** The small edition as it is written. */
export const written = readWritten(FIXTURE);

/** The same as its office lives it, which is what pages are made from. */
export const lived = readLibrary(FIXTURE);

/** The same where no office has said anything, as in the general edition. */
export const general = asLived({ ...written, choices: office.parse({}) });

/** @returns the running text of its chapters and procedures by slug */
export function bodies(): Map<string, string> {
  const pages = readContentFiles(FIXTURE).filter(({ body }) => body !== '');
  return new Map(pages.map(({ id, body }) => [id, body]));
}

/** @returns the item with an id or slug; a test that asks for what the fixture lacks is wrong */
export function the<Item extends { readonly id?: string; readonly slug?: string }>(
  items: readonly Item[],
  name: string,
): Item {
  const item = items.find(({ id, slug }) => (slug ?? id) === name);
  if (!item) throw new Error(`The fixture has nothing named ${name}.`);
  return item;
}
