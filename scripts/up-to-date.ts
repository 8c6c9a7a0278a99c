/** Whether the built site is of today's files, for what is made from it and handed out. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_ADDRESS } from '../src/domain/site/addresses.ts';
import { buildInput } from '../src/integrations/build-input.ts';

/**
 * Builds the site where it lacks or is of other files, and ends the command where that fails.
 * @param folder of the built site
 * @param base the path under which it shall lie, with slashes at both ends
 */
export function buildUnlessUpToDate(folder: string, base: string): void {
  if (isUpToDate(folder, base)) return;
  console.log('网站还没有建好或不是最新的，先建一遍……');
  const { status } = spawnSync(process.execPath, ['scripts/astro.mjs', 'build'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** @returns whether a folder holds the site as it would be built now; under which host it lies is not asked */
export function isUpToDate(folder: string, base: string, project = process.cwd()): boolean {
  try {
    const told = JSON.parse(readFileSync(join(folder, FILE_ADDRESS.build), 'utf8'));
    return told.base === base && told.input === buildInput(project);
  } catch {
    // Nothing is built, or not to its end, which this file is.
    return false;
  }
}
