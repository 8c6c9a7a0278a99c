/** Carries answers to an older questionnaire over to this one. */
import type { Level } from '../level.ts';
import type { SheetAnswer as Answer, SheetNote as Note } from '../record/sheet-record.ts';
import type { MigrationMap } from './migration-map.ts';

export type CarriedOver = {
  /** The answers that still hold. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Every note, also of items that are asked again: the evidence is still there. */
  readonly notes: Readonly<Record<string, Note>>;
  /** Items whose answer holds, in the order of the old answers. */
  readonly kept: readonly string[];
  /** Items that are asked again, with the level that was given; why, says `assessment-migration` on the start page. */
  readonly again: readonly { readonly item: string; readonly level: Level }[];
};

/**
 * @param answers to the older questionnaire; the original is left as it is
 * @param notes of the same sheet
 * @param map for the version of the answers: `mapFrom(outline, sheet.questionnaire.version)`
 * @returns the new answers and notes; an answer that the map does not keep is left blank, never guessed
 */
export function carryOver(
  answers: Readonly<Record<string, Answer>>,
  notes: Readonly<Record<string, Note>>,
  map: Pick<MigrationMap, 'keeps'>,
): CarriedOver {
  const entries = Object.entries(answers);
  const holds = ([item, answer]: readonly [string, Answer]) =>
    Object.hasOwn(map.keeps, item) &&
    (answer.state !== 'answered' || map.keeps[item]?.includes(answer.level) === true);
  const kept = entries.filter(holds);
  return {
    answers: Object.fromEntries(kept),
    notes: { ...notes },
    kept: kept.map(([item]) => item),
    again: entries.flatMap((entry) => {
      const [item, answer] = entry;
      return holds(entry) || answer.state !== 'answered' ? [] : [{ item, level: answer.level }];
    }),
  };
}
