/** What the elements of one page share: the questionnaire that the page holds, and the sheet that is filled in. */
import type { z } from 'zod/mini';
import { outlineSchema, type Outline } from '#domain/assessment/outline.ts';
import { progressOf, type AreaProgress } from '#domain/assessment/progress.ts';
import { toAnswers, type SavedSheet } from '#domain/assessment/saved-sheet.ts';
import { readSheet } from '#domain/assessment/sheet.ts';
import {
  createAssessmentStore,
  type AssessmentStore,
  type Carry,
} from '#stores/assessment/sheet-store.ts';

/** Ids of the scripts of type application/json that AssessmentData.astro writes. */
export const OUTLINE_ISLAND = 'assessment-outline';
export const RESULT_ISLAND = 'assessment-result-content';

/** Marks a name of the window as ours. */
const CARRY_MARK = 'handbook:assessment:';

export type Context = { readonly outline: Outline; readonly store: AssessmentStore };

let context: Context | undefined;

/**
 * Reads data that the page carries.
 * Throws an Error that names the script when it is missing or of another shape: the page was built wrongly.
 */
export function readIsland<Schema extends z.ZodMiniType>(
  id: string,
  schema: Schema,
): z.output<Schema> {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`The page has no script with the id "${id}".`);
  return schema.parse(JSON.parse(text));
}

/** The questionnaire and the store of this page, opened on first use. */
export function assessmentContext(): Context {
  context ??= open();
  return context;
}

function open(): Context {
  const outline = readIsland(OUTLINE_ISLAND, outlineSchema);
  return { outline, store: createAssessmentStore(outline, { carry }) };
}

/** What is to be carried to the next page; the name of the window holds it only on the way. */
let carried = '';

/**
 * The name of a window stays with its tab from page to page, and any site that is opened in it could read it.
 * So it is emptied as soon as it is read, and filled only while a link to another page of this site is followed.
 */
const carry: Carry = {
  read: () => {
    if (window.name.startsWith(CARRY_MARK)) {
      carried = window.name.slice(CARRY_MARK.length);
      window.name = '';
    }
    return carried;
  },
  write: (text) => {
    carried = text;
  },
};

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (carried && link?.origin === location.origin) window.name = CARRY_MARK + carried;
});

/** The progress of a sheet in every area. */
export function progressIn(outline: Outline, sheet: SavedSheet): AreaProgress[] {
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
