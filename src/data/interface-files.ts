/** The labels of the interface as files, for checks of their words. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns every file of labels with its text; none where a folder holds content alone */
export function readInterfaceFiles(project = process.cwd()): { file: string; source: string }[] {
  return globSync('src/strings/*.ts', { cwd: project })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, source: readFileSync(join(project, file), 'utf8') }));
}
