import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '#domain/reading/source.ts';

/**
 * @param project the folder that holds the root
 * @param root the folder that is laid out like content/
 * @returns every file below it, by name; none where it is absent
 */
export function readSources(project: string, root = 'content'): Source[] {
  return globSync(`${root}/**/*.{yaml,mdx}`, { cwd: project })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(project, file)) }));
}
