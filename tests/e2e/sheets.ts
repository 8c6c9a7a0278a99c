/** Sheets in the browser of a journey: put there before a page opens, and read after it wrote. */
import { expect, type Page } from '@playwright/test';
import { readLibrary } from '#data/content-files.ts';
import type { SheetAnswer, SheetRecord } from '#domain/assessment/record/sheet-record.ts';

const { questionnaire } = readLibrary();
const { id, version } = questionnaire.head;

/** A page of the site that opens no sheet. */
export const QUIET_PAGE = 'assessment/blank/';

/** Items of the questionnaire, in its order. */
export const ITEMS = questionnaire.areas.flatMap(({ items }) => items.map((item) => item.id));

export const level = (value: number) => ({ state: 'answered', level: value }) as SheetAnswer;

/** A stored sheet in which every item has an answer of its own choosing. */
export function sheetOf(answerOf: (item: string) => SheetAnswer | undefined): SheetRecord {
  const given = ITEMS.flatMap((item) => {
    const answer = answerOf(item);
    return answer ? [[item, answer] as const] : [];
  });
  return {
    format: 3,
    id: 'sheet-1',
    revision: 7,
    questionnaire: { id, version },
    about: { name: '', unit: '', date: '2026-11-22', person: '', role: '' },
    answers: Object.fromEntries(given),
    notes: {},
    plan: [],
    finishedOn: '',
    savedAt: '2026-11-22T06:32:00.000Z',
  };
}

/** Puts a sheet into the database as the one that pages open. */
export async function putSheet(page: Page, sheet: unknown): Promise<void> {
  await page.evaluate(async (record) => {
    const request = indexedDB.open('office-handbook', 1);
    request.onupgradeneeded = () => {
      for (const shelf of ['sheets', 'meetings', 'originals', 'settings']) {
        request.result.createObjectStore(shelf);
      }
    };
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    const transaction = request.result.transaction(['sheets', 'settings'], 'readwrite');
    const key = (record as { id: string }).id;
    transaction.objectStore('sheets').put(record, key);
    transaction.objectStore('settings').put(key, 'current');
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    request.result.close();
  }, sheet);
}

/** Opens a page with a sheet already stored. */
export async function openWith(page: Page, path: string, sheet: unknown): Promise<void> {
  await page.goto(QUIET_PAGE);
  await putSheet(page, sheet);
  await page.goto(path);
}

/** @returns everything that lies on a shelf of the database; nothing where there is no database */
export async function shelf<Value = SheetRecord>(
  page: Page,
  name: 'sheets' | 'originals' = 'sheets',
): Promise<Value[]> {
  return page.evaluate(async (store) => {
    const request = indexedDB.open('office-handbook');
    // Where there was none, none is made.
    request.onupgradeneeded = () => request.transaction?.abort();
    const opened = await new Promise((resolve) => {
      request.onsuccess = () => resolve(true);
      request.onerror = () => resolve(false);
    });
    if (!opened) return [];
    const all = request.result.transaction(store).objectStore(store).getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    request.result.close();
    return all.result;
  }, name);
}

/** Waits until the page says that everything is on the disk. */
export async function saved(page: Page): Promise<void> {
  const status = page.locator('assessment-status');
  await expect(status).not.toHaveAttribute('data-saving');
  await expect(status.locator('[data-sign]')).toHaveText(/^已保存在这台电脑 \d\d:\d\d$/);
}
