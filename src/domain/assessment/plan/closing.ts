/** 销号 of a row in a few words, for the files and for paper: when and by whom, or who is still to look at it. */
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import type { PlanRow } from '../record/plan-row.ts';

/** @returns empty for a row that is put off, or of which nobody has said who checks it */
export function closingOf({ state, closedOn, verifier }: PlanRow): string {
  if (state === 'done') return [closedOn, verifier].filter(Boolean).join('，');
  if (state === 'deferred' || verifier.trim() === '') return '';
  return WORDS.printed.verify(verifier);
}
