/** This project with other content, in a folder of its own, to be built there. */
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OF_PROJECT = [
  'src',
  'public',
  'scripts',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
];

/**
 * @param root the folder, which exists
 * @param edition a folder with content/ and, where an office has its own, office/
 * @param others files of the project that are wanted too
 */
export function layOut(root: string, edition: string, others: readonly string[] = []): void {
  for (const name of [...OF_PROJECT, ...others]) {
    cpSync(name, join(root, name), { recursive: true });
  }
  for (const name of ['content', 'office']) {
    const folder = join(edition, name);
    if (existsSync(folder)) cpSync(folder, join(root, name), { recursive: true });
  }
  // A folder of its own for links, so that what a build keeps for the next one is not that of this project.
  const packages = join(root, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules')) {
    if (name === '.bin' || !name.startsWith('.')) {
      symlinkSync(resolve('node_modules', name), join(packages, name));
    }
  }
}
