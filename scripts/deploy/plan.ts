/** What the next folder holds, beside the new build: old files that open pages still ask for, and what others laid there. */
import { posix } from 'node:path';
import { RECORD, type Record } from './record.ts';

/** So many days old files stay; nobody keeps a page open longer. */
export const KEEP_DAYS = 14;

/** Here names change with contents, those of the search index too, so that old and new files lie side by side. */
const HASHED = '_astro/';

const DAY = 86_400_000;

export interface Before {
  /** All files that are in place now. */
  readonly files: readonly string[];
  readonly record: Record | undefined;
}

export interface Plan {
  readonly build: readonly string[];
  /** Files of builds before that stay, each with the day on which it was replaced. */
  readonly kept: Readonly<{ [path: string]: string }>;
  /** Files that no build has made, as far as one can tell. */
  readonly foreign: readonly string[];
  /** Whether a record has told what is whose. */
  readonly isRecorded: boolean;
  /** Files of builds before that go. */
  readonly gone: readonly string[];
}

/**
 * @param fresh the files of the new build
 * @param before what is in place
 * @param today as 2026-11-29
 */
export function planFor(fresh: readonly string[], before: Before, today: string): Plan {
  const isFresh = new Set(fresh);
  const { record } = before;
  const known = new Set([...(record?.files ?? []), ...Object.keys(record?.kept ?? {})]);
  const isOurs = (path: string) => isFresh.has(path) || known.has(path);
  const others = before.files.filter((path) => path !== RECORD && !isFresh.has(path));
  // Where nobody has noted what is whose, all is kept: an old page does less harm than a file that is lost.
  const foreign = others.filter((path) => !isOurs(path) && !isOurs(besideWhich(path)));
  const kept = Object.fromEntries(
    others
      .filter((path) => path.startsWith(HASHED) && known.has(path))
      .map((path) => [path, record?.kept[path] ?? today] as const)
      .filter(([, since]) => daysBetween(since, today) < KEEP_DAYS),
  );
  const stays = new Set([...foreign, ...Object.keys(kept)]);
  const gone = others.filter((path) => !stays.has(path));
  return { build: fresh, kept, foreign, isRecorded: record !== undefined, gone };
}

/** @returns the file that was packed into this one, or that was to take its place when the command was cut off */
function besideWhich(path: string): string {
  if (path.endsWith('.gz')) return path.slice(0, -'.gz'.length);
  const { dir, base } = posix.parse(path);
  return posix.join(dir, /^\.(.+)\.new$/.exec(base)?.[1] ?? base);
}

function daysBetween(since: string, until: string): number {
  return (Date.parse(until) - Date.parse(since)) / DAY;
}
