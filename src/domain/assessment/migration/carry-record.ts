/** Carries a sheet of an older questionnaire over to this one. Knows no schema, since every page of questions loads it. */
import type { CarriedRecord } from '../record/carried.ts';
import type { SheetRecord } from '../record/sheet-record.ts';
import { majorVersion, type ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { carryOver } from './carry-over.ts';
import type { MigrationMap } from './migration-map.ts';

/** What is read of the outline. */
type Target = Pick<ScoredQuestionnaire, 'id' | 'version'> & {
  readonly migrations: readonly MigrationMap[];
};

/** @returns the map for answers of a version; undefined where there is none, so that they can only be set aside */
export function mapFrom(
  { migrations }: Pick<Target, 'migrations'>,
  version: string,
): MigrationMap | undefined {
  return migrations.find(({ from }) => from === Number(majorVersion(version)));
}

/**
 * @param record a sheet, which is left as it is
 * @param outline the questionnaire as it is now
 * @returns the same sheet with the answers that still hold, and what became of the others; undefined where no way leads
 *   from its questionnaire
 */
export function carryRecord(record: SheetRecord, outline: Target): CarriedRecord | undefined {
  const map = mapFrom(outline, record.questionnaire.version);
  if (!map || record.questionnaire.id !== outline.id) return undefined;
  const { answers, notes, kept, again } = carryOver(record.answers, record.notes, map);
  const { id, version } = outline;
  // What people said of the items was said of what they meant then.
  const { held: _, ...rest } = record;
  return {
    record: { ...rest, questionnaire: { id, version }, answers, notes },
    carried: { from: record.questionnaire.version, kept, again },
  };
}
