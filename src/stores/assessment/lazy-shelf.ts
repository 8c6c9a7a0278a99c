/** What is done with whole sheets, loaded when somebody does it: pages of questions change one answer after the other. */
import { lazily } from '#stores/lazily.ts';
import type { SheetShelf } from './sheet-shelf.ts';

/**
 * @param load brings the shelf
 * @returns a shelf of the same kind; where it cannot be brought, nothing is on the disk
 */
export function lazyShelf(load: () => Promise<SheetShelf>): SheetShelf {
  const shelf = lazily(load);
  const act = (on: (shelf: SheetShelf) => Promise<boolean>) =>
    shelf()
      .then(on)
      .catch(() => false);
  return {
    openSheet: (id) => act((sheets) => sheets.openSheet(id)),
    createSheet: (content) => act((sheets) => sheets.createSheet(content)),
    removeSheet: (id) => act((sheets) => sheets.removeSheet(id)),
    readSheet: (id) =>
      shelf()
        .then((sheets) => sheets.readSheet(id))
        .catch(() => undefined),
    putSheet: (record, original) => act((sheets) => sheets.putSheet(record, original)),
    putOriginal: (original) => act((sheets) => sheets.putOriginal(original)),
    removeOriginal: (id) => act((sheets) => sheets.removeOriginal(id)),
  };
}
