/** What the list of sheets says of each. */
import { isFields } from './fields.ts';
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

/** What can be said of a sheet that a newer edition of this site has written: that it is there. */
export function summaryOfNewer(value: unknown, id: string): SheetSummary {
  const fields = isFields(value) ? value : {};
  const about = isFields(fields['about']) ? fields['about'] : {};
  const text = (part: unknown) => (typeof part === 'string' ? part : '');
  return {
    ...{ id, name: text(about['name']), unit: text(about['unit']), date: text(about['date']) },
    ...{ person: text(about['person']), role: '', answered: 0, revision: 0, finishedOn: '' },
    questionnaire: { id: '', version: '' },
    standing: 'newer',
    savedAt: text(fields['savedAt']),
  };
}

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
