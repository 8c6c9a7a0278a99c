/** All checks of content that need no built page, over the files on the disk. */
import { checkEdition } from '#domain/checks/check-edition.ts';
import type { Problem } from '#domain/content/problem.ts';
import { readInterfaceFiles } from './interface-files.ts';
import { processSources } from './process-content.ts';

/**
 * @param project a folder that holds content/ and perhaps office/; the project itself when absent
 * @returns every problem found; empty when all is well
 */
export function checkContent(project = process.cwd()): Problem[] {
  return checkEdition(processSources(project), readInterfaceFiles(project));
}
