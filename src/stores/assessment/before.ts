/**
 * The answers of a sheet as they were when somebody went to answer one again, so that the result can tell what has
 * changed. They lie beside the sheet, and go with it.
 */
import type { RawAnswers } from '#domain/assessment/sheet.ts';
import type { Keeper } from './keeper.ts';
import { beforeKey } from './position.ts';

export type Before = {
  /** Keeps answers with their notes. @returns whether they are on the disk */
  readonly keep: (answers: RawAnswers) => Promise<boolean>;
  /** What was kept; undefined where nothing was. Another edition may have written it. */
  readonly read: () => Promise<RawAnswers | undefined>;
  readonly drop: () => Promise<boolean>;
};

/** What is kept of the sheet that a page shows. */
export function createBefore({ at, direct }: Pick<Keeper, 'at' | 'direct'>): Before {
  const key = () => beforeKey(at().record.id);
  return {
    keep: (answers) => direct(async (shelves) => shelves.put('settings', key(), answers)),
    read: async () => {
      let found: unknown;
      await direct(async (shelves) => {
        found = await shelves.get('settings', key());
      });
      return typeof found === 'object' && found !== null ? (found as RawAnswers) : undefined;
    },
    drop: () => direct(async (shelves) => shelves.remove('settings', key())),
  };
}
