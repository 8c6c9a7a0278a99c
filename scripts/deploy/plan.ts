/** What the next folder holds, beside the new build: old files that open pages still ask for, and what others laid there. */
import { RECORD, type Record } from './site-folder.ts';

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
  /** Files that no build has made. */
  readonly foreign: readonly string[];
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
  // A packed file belongs to the one beside it, and is made anew.
  const others = before.files.filter(
    (path) => path !== RECORD && !isFresh.has(path) && !isPacked(path, before.files),
  );
  // Nobody has noted what is whose: what lies at the top is kept, such as the web.config of IIS.
  const foreign = others.filter((path) => (record ? !known.has(path) : !path.includes('/')));
  const kept = others
    .filter((path) => path.startsWith(HASHED) && !foreign.includes(path))
    .map((path) => [path, record?.kept[path] ?? today] as const)
    .filter(([, since]) => daysBetween(since, today) < KEEP_DAYS);
  return { build: fresh, kept: Object.fromEntries(kept), foreign };
}

function isPacked(path: string, files: readonly string[]): boolean {
  return path.endsWith('.gz') && files.includes(path.slice(0, -'.gz'.length));
}

function daysBetween(since: string, until: string): number {
  return (Date.parse(until) - Date.parse(since)) / DAY;
}
