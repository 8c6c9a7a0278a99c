/**
 * A build is made beside the folder of the site and takes its place by renaming, once every check has held: what is served
 * from there stays whole, whatever goes wrong. Plain JavaScript without packages, as what starts it.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Windows lets no folder be renamed while a program has a file of it open; most do so for a moment only. */
const BUSY = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);
const TRIES = 20;
const PAUSE = 100;

/** @returns where the next build of a folder is made: a neighbour, since only within one disk renaming moves nothing */
export function besideOf(folder) {
  return `${folder.replace(/[\\/]+$/, '')}-being-built`;
}

/**
 * Two renames; between them, for less than a millisecond, the folder is not there.
 *
 * @param fresh the folder of the build that has held
 * @param folder whose place it takes; need not exist
 * @param aside where the folder before goes and stays; without it nothing of it stays
 * @throws when a program keeps the folder, which then stays as it was
 */
export function putInPlace(fresh, folder, aside = '') {
  const replaced = aside || `${folder.replace(/[\\/]+$/, '')}-replaced`;
  if (aside === '') rmSync(replaced, { recursive: true, force: true });
  const wasThere = existsSync(folder);
  if (wasThere) renamed(folder, replaced);
  try {
    renamed(fresh, folder);
  } catch (error) {
    if (wasThere) renamed(replaced, folder);
    throw error;
  }
  if (aside === '') rmSync(replaced, { recursive: true, force: true });
}

function renamed(from, to) {
  for (let tries = 1; ; tries++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (tries === TRIES || !BUSY.has(error.code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
