/** What the elements of one page share: the questionnaire that the page holds, and the sheet that is filled in. */
import type { Outline } from '#domain/assessment/outline.ts';
import { progressOf, type AreaProgress } from '#domain/assessment/progress.ts';
import { toAnswers } from '#domain/assessment/record/edits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { readSheet } from '#domain/assessment/sheet.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { noTexts } from '#stores/no-texts.ts';
import { createAssessmentStore, type AssessmentStore } from '#stores/assessment/sheet-store.ts';
import { boundWhenEntered } from '#elements/entered-field.ts';
import { islandOf } from './island.ts';
import { waitBeforeLeaving } from './leaving.ts';

export { readIsland } from './island.ts';

/** Ids of the scripts of type application/json that AssessmentData.astro writes. */
export const OUTLINE_ISLAND = 'assessment-outline';
export const MIGRATION_ISLAND = 'assessment-migration';
export const RESULT_ISLAND = 'assessment-result-content';
export const PLAN_ISLAND = 'assessment-plan-data';

export type Context = { readonly outline: Outline; readonly store: AssessmentStore };

let context: Context | undefined;

/** The questionnaire and the store of this page, opened on first use. */
export function assessmentContext(): Context {
  context ??= open();
  return context;
}

/** Whether answers live with this page alone, as on a shared computer. */
export function keepsNothing(): boolean {
  return document.getElementById(OUTLINE_ISLAND)?.dataset['keeps'] === 'nothing';
}

function open(): Context {
  // Written by the same build as this script; checking its shape would take half of what a page of questions may load.
  const outline = islandOf(OUTLINE_ISLAND) as Outline;
  const unit = document.getElementById(OUTLINE_ISLAND)?.dataset['unit'] ?? '';
  const about = () => ({ date: dayOf(new Date()), unit });
  const carry = async () => {
    const { carryRecord } = await import('#domain/assessment/migration/carry-record.ts');
    return (record: SheetRecord) => carryRecord(record, outline);
  };
  const options = { about, carry, ...(keepsNothing() && { texts: noTexts, keepsNothing: true }) };
  return { outline, store: createAssessmentStore(outline, options) };
}

waitBeforeLeaving(() => context?.store);
boundWhenEntered();

/** Going back must not show to the next person what the one before has answered. */
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted && keepsNothing()) location.reload();
});

/** The progress of a sheet in every area. */
export function progressIn(outline: Outline, sheet: SheetRecord): AreaProgress[] {
  return progressOf(outline, readSheet(outline, toAnswers(sheet)).reactions);
}

/** Calls back now and on each change of a store, until the signal is aborted. */
export function follow<Value>(
  store: { subscribe: (listener: (value: Value) => void) => () => void },
  signal: AbortSignal,
  listener: (value: Value) => void,
): void {
  signal.addEventListener('abort', store.subscribe(listener));
}
