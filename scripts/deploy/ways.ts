/** Ways in which a filled folder takes the place of the one that is served. */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { putInPlace } from '../in-place.mjs';
import { turnOf } from './fill.ts';
import type { Plan } from './plan.ts';
import { RECORD } from './record.ts';
import { filesBelow } from './site-folder.ts';

/**
 * `link`: the folder is a link to one of several beside it, and the link is replaced in one step.
 * `folder`: two renames; between them the folder is not there for less than a millisecond.
 * `files`: each file takes its place in one step; for some seconds pages of both builds are in place.
 */
export type Way = 'link' | 'folder' | 'files';

/** Builds in place now and before, so that what is being sent is sent to its end. */
const BUILDS_LEFT = 2;
/** What the folder is called that was replaced, beside the build that replaced it. */
const REPLACED = '-replaced';

/** @returns where the builds of a folder lie, on the same disk */
export function buildsOf(target: string): string {
  return join(dirname(target), `.${basename(target)}-builds`);
}

/** @returns whether a path is a link; false where nothing is there */
export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** @returns the way that suits what is there */
export function wayFor(target: string): Way {
  const isThere = existsSync(target) || isLink(target);
  if (isThere && !isLink(target) && readdirSync(target).length > 0) return 'folder';
  return canLink(buildsOf(target)) ? 'link' : 'folder';
}

/** Windows lets only administrators make links, and some network shares nobody. */
function canLink(folder: string): boolean {
  const probe = join(folder, 'probe');
  try {
    mkdirSync(folder, { recursive: true });
    if (isLink(probe)) unlinkSync(probe);
    symlinkSync('.', probe);
    unlinkSync(probe);
    return true;
  } catch {
    return false;
  }
}

export function byLink(fresh: string, target: string): void {
  if (existsSync(target) && !isLink(target)) rmdirSync(target);
  const link = `${target}-link`;
  if (isLink(link)) unlinkSync(link);
  symlinkSync(join(`.${basename(target)}-builds`, basename(fresh)), link);
  renameSync(link, target);
  const inPlace = resolve(dirname(target), readlinkSync(target));
  const builds = readdirSync(buildsOf(target))
    .filter((name) => !name.endsWith(REPLACED))
    .sort();
  for (const name of builds.slice(0, -BUILDS_LEFT)) {
    const folder = join(buildsOf(target), name);
    if (folder !== inPlace) rmSync(folder, { recursive: true });
  }
}

/** @returns the folder that was replaced, where something in it may be missed */
export function byFolder(fresh: string, target: string, plan: Plan): string | undefined {
  const replaced = `${fresh}${REPLACED}`;
  putInPlace(fresh, target, replaced);
  const isLeft = mayBeMissed(replaced, target, plan);
  if (!isLeft) rmSync(replaced, { recursive: true, force: true });
  removeEmpty(buildsOf(target));
  return isLeft ? replaced : undefined;
}

/** Whether something is in a folder of which nobody knows whose it is, or that is not in the new one as it was. */
function mayBeMissed(replaced: string, target: string, plan: Plan): boolean {
  if (!plan.isRecorded && plan.foreign.length > 0) return true;
  const own = new Set([...plan.build, ...Object.keys(plan.kept), ...plan.gone, RECORD]);
  return filesBelow(replaced).some(
    (path) => !own.has(path) && !isSame(join(replaced, path), join(target, path)),
  );
}

export function byFiles(fresh: string, target: string, plan: Plan): void {
  // What is not ours is in its place already, and nobody touches it.
  const foreign = new Set(plan.foreign);
  const files = filesBelow(fresh).filter((path) => !foreign.has(path));
  const gone = plan.gone.filter((path) => !files.includes(path));
  for (const path of files.toSorted((one, other) => turnOf(one) - turnOf(other))) {
    const place = join(target, path);
    if (isSame(join(fresh, path), place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    const beside = join(dirname(place), `.${basename(place)}.new`);
    copyFileSync(join(fresh, path), beside);
    renameSync(beside, place);
  }
  for (const path of gone) rmSync(join(target, path), { force: true });
  rmSync(fresh, { recursive: true });
  removeEmpty(buildsOf(target));
}

/** What is the same was given the time of the one in place, down to what a disk keeps of it. */
function isSame(file: string, place: string): boolean {
  if (isLink(file)) return isLink(place) && readlinkSync(file) === readlinkSync(place);
  const is = statSync(file);
  const was = statSync(place, { throwIfNoEntry: false });
  return was?.size === is.size && Math.abs(was.mtimeMs - is.mtimeMs) < 1;
}

function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
