/** Several sheets side by side: opened, made, put beside the others, removed and brought back. */
import { blankRecord } from '#domain/assessment/record/edits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import type { Keeper } from './keeper.ts';
import { newId } from './new-id.ts';
import type { Original } from './originals.ts';
import { beforeKey, CURRENT, goneKey, stamped, storedSheet, type Setting } from './position.ts';
import { putBack } from './steps.ts';
import type { Undo } from './undo.ts';

export type SheetShelf = {
  /** Opens a sheet on all pages. Every one of these says whether it is on the disk. */
  readonly openSheet: (id: string) => Promise<boolean>;
  /** Makes a sheet and opens it. */
  readonly createSheet: (content?: Partial<SheetRecord>) => Promise<boolean>;
  readonly removeSheet: (id: string) => Promise<boolean>;
  /** What is stored under a name, whatever edition has written it; undefined when there is nothing. */
  readonly readSheet: (id: string) => Promise<unknown>;
  /** Puts a sheet beside the others, with the text that it was read from, without opening it. */
  readonly putSheet: (record: SheetRecord, original?: Original) => Promise<boolean>;
  /** Keeps a text from which nothing, or not everything, could be read. */
  readonly putOriginal: (original: Original) => Promise<boolean>;
  readonly removeOriginal: (id: string) => Promise<boolean>;
};

/**
 * @param clear takes out the sheet that the page stands at
 * @param offer says what can be taken back
 */
export function sheetShelf(
  keeper: Keeper,
  setting: Setting,
  clear: () => void,
  offer: (undo: Undo) => void,
): SheetShelf {
  const stampedNew = (record: SheetRecord) => stamped(record, record, setting);

  async function remove(id: string): Promise<boolean> {
    let before: SheetRecord | undefined;
    const originals = keeper.$originals.get().filter(({ sheet }) => sheet === id);
    const isDone = await keeper.direct(async (shelves) => {
      before = await storedSheet(shelves, setting, id);
      shelves.remove('sheets', id);
      shelves.remove('settings', beforeKey(id));
      shelves.put('settings', goneKey(id), true);
      for (const original of originals) shelves.remove('originals', original.id);
    });
    const removed = before;
    const back = async (record: SheetRecord) => {
      await keeper.direct(async (shelves) => {
        await putBack(shelves, record, originals, setting);
      });
    };
    if (isDone && removed) offer({ kind: 'removed', takeBack: () => void back(removed) });
    return isDone;
  }

  return {
    openSheet: (id) =>
      keeper.direct(async (shelves) => {
        if (await storedSheet(shelves, setting, id)) shelves.put('settings', CURRENT, id);
      }),
    createSheet: (content = {}) => {
      const { identity, about } = setting;
      const record = stampedNew({ ...blankRecord(identity, newId(), about()), ...content });
      return keeper.direct(async (shelves) => {
        shelves.put('sheets', record.id, record);
        shelves.put('settings', CURRENT, record.id);
      });
    },
    removeSheet: async (id) => {
      if (keeper.at().record.id !== id) return remove(id);
      clear();
      await keeper.settled();
      return keeper.$saving.get().problem === undefined;
    },
    readSheet: async (id) => {
      await keeper.settled();
      return keeper.read((shelves) => shelves.get('sheets', id)).catch(() => undefined);
    },
    putSheet: async (record, original) => {
      const isDone = await keeper.direct(async (shelves) => {
        shelves.put('sheets', record.id, stampedNew(record));
        if (original) shelves.put('originals', original.id, original);
      });
      if (isDone) offer({ kind: 'added', takeBack: () => void remove(record.id) });
      return isDone;
    },
    putOriginal: (original) =>
      keeper.direct(async (shelves) => shelves.put('originals', original.id, original)),
    removeOriginal: (id) => keeper.direct(async (shelves) => shelves.remove('originals', id)),
  };
}
