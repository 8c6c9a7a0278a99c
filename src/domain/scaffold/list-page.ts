import { insertInto, insertIntoList } from './insert.ts';

/** The lists of the catalogue that pages stand in. */
const LISTS = {
  handbook: ['parts', 'chapters'],
  procedures: ['categories', 'procedures'],
} as const;

/**
 * @param text a catalogue, whole or what an office adds to it; absent where it has yet to be written
 * @param slug of a new page
 * @returns the catalogue with the page at the end of its part or category
 */
export function listPage(text: string | undefined, kind: keyof typeof LISTS, slug: string): string {
  const [outer, inner] = LISTS[kind];
  const id = slug.split('/')[0] ?? '';
  const listed = text === undefined ? undefined : insertInto(text, [outer, { id }, inner], slug);
  return listed ?? insertIntoList(text, outer, `id: ${id}\n${inner}: [${slug}]`);
}
