/** What the list of sheets says of each. */
import type { Identity, SheetAbout, SheetRecord } from './sheet-record.ts';
import { standingOf, type Standing } from './standing.ts';

export type SheetSummary = SheetAbout & {
  readonly id: string;
  /** Items with an answer, 不清楚 and 不适用 included. */
  readonly answered: number;
  readonly revision: number;
  readonly questionnaire: Identity;
  /** Whether it belongs to the questionnaire of this site; only `same` can be opened. */
  readonly standing: Standing;
  readonly finishedOn: string;
  readonly savedAt: string;
};

/** @param own the questionnaire of this site */
export function summaryOf(record: SheetRecord, own: Identity): SheetSummary {
  const { id, about, answers, revision, questionnaire, finishedOn, savedAt } = record;
  return {
    ...about,
    id,
    answered: Object.keys(answers).length,
    revision,
    questionnaire,
    standing: standingOf(questionnaire, own),
    finishedOn,
    savedAt,
  };
}
