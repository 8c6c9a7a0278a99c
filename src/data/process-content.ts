/**
 * Content as this process has read it. Astro's configuration, its hooks and the pages are loaded as separate copies of
 * the same modules, so that a variable of a module would be filled once in each of them.
 */
import type { Library } from '#domain/content/library.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';
import type { Source } from '#domain/reading/source.ts';
import { readSources } from './disk.ts';

/** What has been read of one project, each part made when it is first asked for. */
export interface ProcessContent {
  sources?: readonly Source[];
  files?: readonly ContentFile[];
  written?: WrittenContent;
  library?: Library;
}

declare global {
  /** By the folder of the project. */
  var officeHandbookContent: Map<string, ProcessContent> | undefined;
}

/** @returns what this process has read below a folder, to be filled by whoever reads more */
export function processContent(project: string): ProcessContent {
  // eslint-disable-next-line no-restricted-globals -- The one thing that all copies of a module share.
  const all = (globalThis.officeHandbookContent ??= new Map());
  const known = all.get(project) ?? {};
  all.set(project, known);
  return known;
}

/**
 * @param project a folder that holds content/ and, where an office has its own, office/
 * @returns every file of both, with its bytes
 */
export function processSources(project: string): readonly Source[] {
  const known = processContent(project);
  known.sources ??= [...readSources(project, 'content'), ...readSources(project, 'office')];
  return known.sources;
}

/** Has everything read anew; for the development server, when a file has changed. */
export function forgetContent(): void {
  // eslint-disable-next-line no-restricted-globals -- See above.
  globalThis.officeHandbookContent?.clear();
}
