/** What has to be done before a page shows anything. Most pages find nothing to do, and load nothing for it. */
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import type { KeptTexts } from '#stores/kept-texts.ts';
import type { Books } from './books.ts';
import { legacyTexts } from './legacy.ts';
import type { Position, Setting } from './position.ts';
import { viewOf, type ShelfView } from './shelf-view.ts';

export type Opened = {
  /** What went wrong first; undefined where nothing did. */
  readonly error: unknown;
  /** What was found; undefined where nothing can be read. */
  readonly view: ShelfView | undefined;
  /** A sheet of an earlier edition that could not be taken over: it is shown, and stays where it was. */
  readonly legacy: SheetRecord | undefined;
};

const takingOver = () => import('./taking-over.ts');

/** Takes over what is of before, mends what is damaged, and reads what there is. */
export async function openBooks(
  books: Books,
  texts: KeptTexts,
  at: Position,
  setting: Setting,
): Promise<Opened> {
  const hasLegacy = legacyTexts(texts).size > 0;
  let error: unknown;
  const note = (found: unknown) => {
    error ??= found;
  };
  if (hasLegacy) {
    const { takeOver } = await takingOver();
    await takeOver(books, texts, setting).catch(note);
  }
  const view = await readShelves(books, at, setting).catch(note);
  const isStuck = hasLegacy && error !== undefined && !view?.current;
  const legacy = isStuck ? await (await takingOver()).legacySheet(texts, setting) : undefined;
  return { error, view: view ?? undefined, legacy };
}

async function readShelves(books: Books, at: Position, setting: Setting): Promise<ShelfView> {
  const view = await books.read((shelves) => viewOf(shelves, at, setting));
  if (!view.needsWork) return view;
  const { mendSheets } = await takingOver();
  await mendSheets(books, setting);
  return books.read((shelves) => viewOf(shelves, at, setting));
}
