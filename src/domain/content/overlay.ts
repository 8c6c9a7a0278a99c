import type { ContentFile } from '#domain/reading/content-file.ts';

/**
 * Lays what an office writes over what everybody has.
 *
 * @param ours files of content/
 * @param own files of office/
 * @returns one file a kind and id: the office's where it has one
 */
export function overlay(
  ours: readonly ContentFile[],
  own: readonly ContentFile[],
): readonly ContentFile[] {
  const files = new Map([...ours, ...own].map((file) => [`${file.kind}/${file.id}`, file]));
  return [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
