/** Files that are set aside while an office's edition is prepared: what was read in, and what stood there before. */
import { draftBooks } from '#stores/drafts/draft-books.ts';
import type { Loss } from '#stores/kept/database-problem.ts';

/** In front of the keys of files, beside the draft of the edition. */
export const ASIDE_PREFIX = 'aside:';

export interface AsideFile {
  readonly name: string;
  readonly text: string;
  /** When it was set aside, as ISO 8601. */
  readonly at: string;
}

export interface Aside {
  /** @returns what is kept by its key, the latest first; nothing where the browser keeps nothing */
  readonly all: () => Promise<(readonly [key: string, file: AsideFile])[]>;
  /** @returns whether it is kept */
  readonly put: (...files: readonly AsideFile[]) => Promise<boolean>;
  /** Removes one, or all. @returns what brings them back */
  readonly remove: (key?: string) => Promise<() => Promise<boolean>>;
}

/**
 * @param site the path under which the site stands
 * @param cleared is called when somebody has cleared everything that this site keeps
 */
export function asideFiles(site: string, cleared: () => void): Aside {
  let era = 0;
  const lose = (loss: Loss) => {
    if (loss !== 'cleared') return;
    era += 1;
    cleared();
  };
  const books = draftBooks(site, lose, 'office');

  async function read(): Promise<(readonly [string, AsideFile])[]> {
    const entries = await books.read((shelves) => shelves.entries('drafts'));
    return entries.flatMap(([key, value]) =>
      key.startsWith(ASIDE_PREFIX) && isFile(value) ? [[key, value] as const] : [],
    );
  }

  async function write(entries: readonly (readonly [string, AsideFile])[]): Promise<boolean> {
    try {
      await books.write(async (shelves) => {
        for (const [key, file] of entries) shelves.put('drafts', key, file);
      });
      return true;
    } catch {
      return false;
    }
  }

  return {
    all: async () => {
      try {
        return (await read()).sort(([, a], [, b]) => (a.at < b.at ? 1 : -1));
      } catch {
        return [];
      }
    },
    put: (...files) =>
      write(files.map((file, index) => [`${ASIDE_PREFIX}${file.at}:${index}`, file] as const)),
    remove: async (key) => {
      const removed = (await read().catch(() => [])).filter(
        ([each]) => key === undefined || each === key,
      );
      await books
        .write(async (shelves) => {
          for (const [each] of removed) shelves.remove('drafts', each);
        })
        .catch(() => undefined);
      const begun = era;
      return async () => begun === era && write(removed);
    },
  };
}

function isFile(value: unknown): value is AsideFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['name', 'text', 'at'].every(
      (key) => typeof (value as Record<string, unknown>)[key] === 'string',
    )
  );
}
