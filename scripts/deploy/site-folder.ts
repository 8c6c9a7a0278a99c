/** A folder with a built site: which build it is, and its files. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FILE_ADDRESS } from '#domain/site/addresses.ts';

/** Which build is in place; the first of all files to be looked for, and the last to be written. */
export const BUILD = FILE_ADDRESS.build.slice(1);

/** What scripts/deploy.ts needs to know of it. */
const build = z.object({
  /** Becomes part of the name of a folder. */
  build: z.string().regex(/^[\w-]+$/),
  /** The path for which it was built, with slashes. */
  base: z.string().startsWith('/'),
});
export type Build = Readonly<z.output<typeof build>>;

/** @returns what a folder says about the build in it, or undefined where none of ours is */
export function readBuild(folder: string): Build | undefined {
  const file = join(folder, BUILD);
  if (!existsSync(file)) return undefined;
  try {
    return build.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
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
