/** Reads content from the disk, once a process: the one way for the site, build hooks, scripts and tests. */
import { assemble } from '#domain/content/assemble.ts';
import { asLived } from '#domain/content/as-lived.ts';
import type { Library } from '#domain/content/library.ts';
import { overlay } from '#domain/overlay/overlay.ts';
import { ContentError } from '#domain/content/problem.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { checkSchemas } from '#domain/reading/schema/check-schemas.ts';
import { readContent, type ContentFile } from '#domain/reading/content-file.ts';
import { processContent, processSources } from './process-content.ts';

/** Every command runs from the root of the project. */
const PROJECT = process.cwd();

/**
 * @param project a folder that holds content/ and, where an office has its own, office/
 * @returns the files of both as one, parsed but not yet checked
 * @throws ContentError naming every file that cannot be read
 */
export function readContentFiles(project = PROJECT): readonly ContentFile[] {
  const known = processContent(project);
  known.files ??= readBoth(project);
  return known.files;
}

/**
 * @param project as above
 * @returns content as written
 * @throws ContentError naming every file and field that its schema refuses
 */
export function readWritten(project = PROJECT): WrittenContent {
  const known = processContent(project);
  known.written ??= link(readContentFiles(project));
  return known.written;
}

/**
 * @param project as above
 * @returns content as the office lives it
 * @throws ContentError naming every file and field that its schema refuses
 */
export function readLibrary(project = PROJECT): Library {
  const known = processContent(project);
  known.library ??= asLived(readWritten(project));
  return known.library;
}

function readBoth(project: string): readonly ContentFile[] {
  const sources = processSources(project);
  const ours = readContent(sources, 'content');
  const own = readContent(sources, 'office');
  const { files, problems } = overlay(ours.files, own.files);
  const all = [...ours.problems, ...own.problems, ...problems];
  if (all.length > 0) throw new ContentError(all);
  return files;
}

function link(files: readonly ContentFile[]): WrittenContent {
  const { raw, problems } = checkSchemas(files);
  if (problems.length > 0) throw new ContentError(problems);
  return assemble(raw);
}
