/** Why answers to an older questionnaire are asked again, for the start page: an island of its own, since it is long. */
import * as z from 'zod/mini';
import type { Questionnaire } from '#domain/content/content.ts';
import { migrationsTo } from './migration-map.ts';

export const migrationReasonsSchema = z.array(
  z.object({
    /** Major version of the old answers. */
    from: z.number(),
    /** By item id, the levels that are asked again, and why. */
    again: z.record(
      z.string(),
      z.array(z.object({ levels: z.array(z.number()), why: z.string() })),
    ),
  }),
);

export type MigrationReasons = z.output<typeof migrationReasonsSchema>;

/** @returns the reasons of each migration that leads to a questionnaire as it is now */
export function migrationReasonsOf(questionnaire: Questionnaire): MigrationReasons {
  return migrationsTo(questionnaire).map(({ from, items }) => ({
    from,
    again: Object.fromEntries(items.map(({ id, again }) => [id, again])),
  }));
}

/** @returns why an item that was at a level in an older version is asked again; undefined where its answer is kept */
export function reasonFor(
  reasons: MigrationReasons,
  from: number,
  item: string,
  level: number,
): string | undefined {
  const found = reasons.find((one) => one.from === from);
  return found?.again[item]?.find(({ levels }) => levels.includes(level))?.why;
}
