/**
 * Which answers to an older questionnaire still hold, as the outline of every page holds it, so that a sheet can be
 * carried over wherever it is opened. Why the others are asked again is told on the start page alone: see reasons.ts.
 */
import * as z from 'zod/mini';
import type { Questionnaire } from '#domain/content/content.ts';
import { LEVELS } from '../level.ts';
import { majorVersion } from '../scored-questionnaire.ts';

export const migrationMap = z.object({
  /** Major version of the old answers. */
  from: z.number(),
  /** By item id, the levels whose old statement says at least what the new one says. */
  keeps: z.record(z.string(), z.array(z.literal([...LEVELS]))),
});

export type MigrationMap = Readonly<z.output<typeof migrationMap>>;

const majorOf = (version: string): number => Number(majorVersion(version));

/** @returns the migrations that lead to a questionnaire as it is now, one for each older major version */
export function migrationsTo({ head, migrations }: Questionnaire): Questionnaire['migrations'] {
  return migrations.filter(
    ({ questionnaire, to }) => questionnaire === head.id && to === majorOf(head.version),
  );
}

/** @returns the map of each migration that leads to a questionnaire as it is now */
export function migrationMapsOf(questionnaire: Questionnaire): MigrationMap[] {
  return migrationsTo(questionnaire).map(({ from, items }) => ({
    from,
    keeps: Object.fromEntries(
      items.map(({ id, keeps }) => [id, LEVELS.filter((level) => keeps.includes(level))]),
    ),
  }));
}
