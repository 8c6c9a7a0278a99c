/** What the site is made from, by which a build is known to be of today's files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { allFiles } from './built-site.ts';

/** Folders and files of the project that a build reads; packages are told by the lock file. */
const FOLDERS = ['content', 'office', 'public', 'scripts', 'src'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Tests lie among the code and are no part of the site. */
const TEST = /\.test\.ts$/;
const LENGTH = 16;

/**
 * Reads the files instead of their times: copies, stashes and other clocks give new times to old files, and one that was
 * deleted has none.
 * @returns the same for the same files at the same places, otherwise something else
 */
export function buildInput(project = process.cwd()): string {
  const hash = createHash('sha256');
  const inFolders = FOLDERS.flatMap((folder) =>
    filesIn(project, folder).map((name) => join(folder, name)),
  );
  for (const name of [...inFolders, ...FILES]) {
    if (TEST.test(name)) continue;
    const bytes = bytesOf(join(project, name));
    if (bytes === undefined) continue;
    hash.update(`${name.split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, LENGTH);
}

function filesIn(project: string, folder: string): string[] {
  try {
    return allFiles(join(project, folder));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    // An editor's own file may be gone again.
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
