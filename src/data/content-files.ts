/**
 * Reads content/ straight from the disk with the same schemas as the site.
 * Build hooks, scripts and tests need it: Astro's own collections exist only while pages are rendered.
 */
import { assemble } from '#domain/content/assemble.ts';
import type { Library } from '#domain/content/library.ts';
import { ContentError } from '#domain/content/problem.ts';
import { checkSchemas } from '#domain/reading/check-schemas.ts';
import { readContent, type ContentFile } from '#domain/reading/content-file.ts';
import { readSources } from './disk.ts';

/** Every command runs from the root of the project. */
const PROJECT = process.cwd();

/**
 * @returns every file under content/ (or another root laid out like it), parsed but not yet checked
 * @throws ContentError naming every file that cannot be read
 */
export function readContentFiles(project = PROJECT): readonly ContentFile[] {
  const { files, problems } = readContent(readSources(project));
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}

/**
 * @param project a folder that holds content/
 * @returns the library
 * @throws ContentError naming every file and field that its schema refuses
 */
export function readLibrary(project = PROJECT): Library {
  const { raw, problems } = checkSchemas(readContentFiles(project));
  if (problems.length > 0) throw new ContentError(problems);
  return assemble(raw);
}
