/** Files of content made up for tests of overlays. */
import { stringify } from 'yaml';
import { readContent, type ContentFile } from '#domain/reading/content-file.ts';

/** A file by its path, with data for YAML or the whole text. */
export type Made = Readonly<Record<string, object | string>>;

/**
 * @param root content or office
 * @returns the files that lie below it, read as they would be from the disk
 */
export function madeFiles(root: 'content' | 'office', made: Made): readonly ContentFile[] {
  const sources = Object.entries(made).map(([path, text]) => ({
    file: `${root}/${path}`,
    bytes: new TextEncoder().encode(typeof text === 'string' ? text : stringify(text)),
  }));
  return readContent(sources, root).files;
}
