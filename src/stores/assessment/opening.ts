/** What has to be done before a page shows anything. Most pages find nothing to do, and load nothing for it. */
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import type { KeptTexts } from '#stores/kept-texts.ts';
import type { Books } from './books.ts';
import { memoryBooks } from './memory-books.ts';
import { problemOf, type DatabaseProblem } from '#stores/kept/database-problem.ts';
import { legacyTexts } from './legacy.ts';
import type { Position, Setting } from './position.ts';
import { viewOf, type ShelfView } from './shelf-view.ts';

export type Opened = {
  /** The books to go on with: those in memory, where the database cannot be used. */
  readonly books: Books;
  readonly problem: DatabaseProblem | undefined;
  /** What was found; undefined where nothing can be read. */
  readonly view: ShelfView | undefined;
  /** A sheet of an earlier edition that could not be taken over: it is shown, and stays where it was. */
  readonly legacy: SheetRecord | undefined;
};

/** Takes over what is of before, mends what is damaged, and reads what there is. */
export async function openBooks(
  books: Books,
  texts: KeptTexts,
  at: Position,
  setting: Setting,
): Promise<Opened> {
  const hasLegacy = legacyTexts(texts).size > 0;
  let problem: DatabaseProblem | undefined;
  const note = (error: unknown) => {
    problem ??= problemOf(error);
  };
  if (hasLegacy) {
    const { takeOver } = await import('./taking-over.ts');
    await takeOver(books, texts, setting).catch(note);
  }
  const view = await readShelves(books, at, setting).catch(note);
  const isStuck = hasLegacy && problem !== undefined && !view?.current;
  const legacy = isStuck
    ? await (await import('./taking-over.ts')).legacySheet(texts, setting)
    : undefined;
  return { books: view ? books : memoryBooks(), problem, view: view ?? undefined, legacy };
}

async function readShelves(books: Books, at: Position, setting: Setting): Promise<ShelfView> {
  const view = await books.read((shelves) => viewOf(shelves, at, setting));
  if (!view.needsWork) return view;
  const { mendSheets } = await import('./taking-over.ts');
  await mendSheets(books, setting);
  return books.read((shelves) => viewOf(shelves, at, setting));
}
