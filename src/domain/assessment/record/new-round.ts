/** The next round of an office: an empty sheet that knows the one before it. */
import type { SheetRecord } from './sheet-record.ts';

/**
 * What a new round begins with: whose it is, the answers of last time to be shown in grey, and the rows of the plan
 * that are not done. Nothing is answered.
 *
 * @param today the day of the new round
 */
export function newRound(last: SheetRecord, today: string): Partial<SheetRecord> {
  const { id, about, questionnaire, answers, notes, plan } = last;
  const { name, date } = about;
  return {
    about: { ...about, name: '', date: today },
    earlier: { id, name, date, questionnaire, answers, notes },
    plan: plan.filter(({ state }) => state !== 'done'),
  };
}
