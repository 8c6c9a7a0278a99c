/** A folder with a built site, and what was put into it by whom. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_ADDRESS } from '#domain/site/addresses.ts';

/** What the command notes in the folder that it serves from, so that it tells its own files from those of others. */
export const RECORD = 'deployed.json';

/** Which build is in place; the first of all files to be looked for, and the last to be written. */
export const BUILD = FILE_ADDRESS.build.slice(1);

export interface Build {
  readonly build: string;
  /** The path for which it was built, with slashes. */
  readonly base: string;
}

export interface Record {
  readonly format: 1;
  readonly build: string;
  /** Files of the build itself, by their path within the folder. */
  readonly files: readonly string[];
  /** Files of builds before, each with the day on which it was replaced. */
  readonly kept: Readonly<{ [path: string]: string }>;
}

/** @returns what a folder says about the build in it, or undefined where none of ours is */
export function readBuild(folder: string): Build | undefined {
  return readJson<Build>(join(folder, BUILD));
}

/** @returns what was noted when the folder was last put in place; undefined where this command never did */
export function readRecord(folder: string): Record | undefined {
  const record = readJson<Record>(join(folder, RECORD));
  return record?.format === 1 ? record : undefined;
}

/**
 * @returns the paths of all files and links below a folder, those that begin with a dot too, with slashes and in order; none
 *   where it is not there. What lies behind a link is somebody else's.
 */
export function filesBelow(folder: string): string[] {
  return existsSync(folder) ? [...walked(folder, '')].sort() : [];
}

/** Node's own walks follow links or skip names with a dot. */
function* walked(folder: string, above: string): Generator<string> {
  for (const entry of readdirSync(join(folder, above), { withFileTypes: true })) {
    const path = `${above}${entry.name}`;
    if (entry.isDirectory()) yield* walked(folder, `${path}/`);
    else if (entry.isFile() || entry.isSymbolicLink()) yield path;
  }
}

function readJson<Kind>(file: string): Kind | undefined {
  if (!existsSync(file)) return undefined;
  try {
    // Written by this project; whatever else stands there is none of ours.
    return JSON.parse(readFileSync(file, 'utf8')) as Kind;
  } catch {
    return undefined;
  }
}
