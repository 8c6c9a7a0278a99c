/** Takes out what /kept/ lists: one thing, or all there is. Other tabs are told, and write nothing of it back. */
import { assessmentBooks, CHANNEL, type Writing } from '#stores/assessment/books.ts';
import { CURRENT_MEETING } from '#stores/assessment/meeting-position.ts';
import type { Original } from '#stores/assessment/originals.ts';
import { beforeKey, CURRENT, goneKey } from '#stores/assessment/position.ts';
import { draftBooks, draftChannel } from '#stores/drafts/draft-books.ts';
import { hintDrafts } from '#stores/drafts/draft-hint.ts';
import { browserTexts, type KeptTexts } from '#stores/kept-texts.ts';
import { openTabs } from '#stores/kept/tabs.ts';
import { databasePlaces, textKeys, type KeptThing } from './kept-things.ts';
import { eraseDatabase } from './raw-database.ts';

/** So long pages that have a database open are waited for, in milliseconds. */
const PATIENCE = 3000;

/** @returns whether it is gone */
export async function removeThing(
  thing: KeptThing,
  texts: KeptTexts = browserTexts,
): Promise<boolean> {
  const { database, shelf, key } = thing;
  if (!database) {
    const found = textKeys(texts).find(([each]) => each === key);
    return !found || texts.write(found[0], undefined) === undefined;
  }
  try {
    if (database.kind === 'assessment') {
      await writeOnce(
        assessmentBooks(() => undefined),
        CHANNEL,
        (shelves) => remove(shelves, thing),
      );
      return true;
    }
    const of = database.kind;
    if (shelf !== 'drafts') return false;
    const { site } = database;
    const books = draftBooks(site, () => undefined, of);
    const left = await writeOnce(books, draftChannel(site, of), (shelves) => {
      shelves.remove(shelf, key);
      return shelves.count(shelf);
    });
    if (of === 'forms') hintDrafts(site, left);
    return true;
  } catch {
    return false;
  }
}

/** Opens a sheet or a meeting on the pages that show it. @returns whether it is the one that they open */
export async function openThing({ kind, key }: KeptThing): Promise<boolean> {
  const setting = kind === 'meeting' ? CURRENT_MEETING : CURRENT;
  try {
    await writeOnce(
      assessmentBooks(() => undefined),
      CHANNEL,
      async (shelves) => {
        shelves.put('settings', setting, key);
      },
    );
    return true;
  } catch {
    return false;
  }
}

interface Closing<Shelves> {
  readonly write: <Result>(act: (shelves: Shelves) => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

async function writeOnce<Shelves, Result>(
  books: Closing<Shelves>,
  channel: string,
  act: (shelves: Shelves) => Promise<Result>,
): Promise<Result> {
  const tabs = openTabs(channel, () => undefined);
  try {
    const result = await books.write(act);
    tabs.tell();
    return result;
  } finally {
    books.close();
    tabs.close();
  }
}

/** A page that still shows it knows by the mark that it was removed on purpose, and does not write it again. */
async function remove(shelves: Writing, { kind, shelf, key }: KeptThing): Promise<void> {
  if (kind === 'other') throw new DOMException('', 'VersionError');
  shelves.remove(shelf as 'sheets' | 'meetings' | 'originals' | 'settings', key);
  if (kind !== 'sheet' && kind !== 'meeting') return;
  shelves.put('settings', goneKey(key), true);
  const setting = kind === 'meeting' ? CURRENT_MEETING : CURRENT;
  if ((await shelves.get('settings', setting)) === key) shelves.remove('settings', setting);
  if (kind === 'meeting') return;
  shelves.remove('settings', beforeKey(key));
  for (const original of (await shelves.all('originals')) as Original[]) {
    if (original.sheet === key) shelves.remove('originals', original.id);
  }
}

/** What became of clearing: all is gone; all is gone but an empty database that a page holds; something is left. */
export type Cleared = 'gone' | 'held' | 'left';

/**
 * Takes out everything that the registry names. Whoever has a database open is asked by the browser to let go of it
 * before it is deleted, and by that knows that nothing may be written back.
 */
export async function removeAll(
  site: string,
  texts: KeptTexts = browserTexts,
  patience = PATIENCE,
): Promise<Cleared> {
  const { places, isShort } = await databasePlaces(site);
  // What the browser does not tell of may be there still.
  let cleared: Cleared = isShort ? 'left' : 'gone';
  for (const { name } of places) {
    try {
      if (!(await eraseDatabase(name, patience)) && cleared === 'gone') cleared = 'held';
    } catch {
      cleared = 'left';
    }
  }
  // Pages that were emptied just now may have told how many drafts there are.
  for (const [key] of textKeys(texts)) {
    if (texts.write(key, undefined) !== undefined) cleared = 'left';
  }
  return cleared;
}
