/** Changes as they are written: each within a transaction, to what is stored by then. */
import { mergedOver, type Edit } from '#domain/assessment/record/edits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import type { Writing } from './books.ts';
import type { Original } from './originals.ts';
import {
  beforeKey,
  CURRENT,
  goneKey,
  stamped,
  storedSheet,
  targetOf,
  type Position,
  type Setting,
} from './position.ts';

/** One change: at once on the page, and later to what is stored by then. */
export type Step<Kept = SheetRecord> = {
  readonly show: (record: Kept) => Kept;
  /** Runs within a transaction. @returns where the page stands afterwards */
  readonly write: (shelves: Writing, at: Position<Kept>) => Promise<Position<Kept>>;
};

/** Makes an edit to the sheet of the page as it is stored now. */
export function editStep(edit: Edit, setting: Setting): Step {
  return {
    show: edit,
    write: async (shelves, at) => {
      const { record, isNew } = await targetOf(shelves, at, setting);
      const written = stamped(edit(record), record, setting);
      shelves.put('sheets', written.id, written);
      if (isNew) shelves.put('settings', CURRENT, written.id);
      return { record: written, isNew: false };
    },
  };
}

/** Takes the sheet of the page out, with the texts that it was read from; the page then stands at a new one. */
export function clearStep(next: Position): Step {
  return {
    show: () => next.record,
    write: async (shelves, { record: { id } }) => {
      shelves.remove('sheets', id);
      shelves.remove('settings', beforeKey(id));
      shelves.put('settings', goneKey(id), true);
      for (const original of (await shelves.all('originals')) as Original[]) {
        if (original.sheet === id) shelves.remove('originals', original.id);
      }
      if ((await shelves.get('settings', CURRENT)) === id) shelves.remove('settings', CURRENT);
      return next;
    },
  };
}

/** Brings a sheet back, and with it the page to it; other sheets stay as they are. */
export function restoreStep(
  before: SheetRecord,
  originals: readonly Original[],
  setting: Setting,
): Step {
  return {
    show: () => before,
    write: async (shelves) => {
      const written = await putBack(shelves, before, originals, setting);
      shelves.put('settings', CURRENT, written.id);
      return { record: written, isNew: false };
    },
  };
}

/** Puts a sheet that was removed in its place again, under what somebody may have written there since. */
export async function putBack(
  shelves: Writing,
  before: SheetRecord,
  originals: readonly Original[],
  setting: Setting,
): Promise<SheetRecord> {
  const since = await storedSheet(shelves, setting, before.id);
  const revision = Math.max(before.revision, since?.revision ?? 0);
  const merged = { ...(since ? mergedOver(since, before) : before), revision };
  const written = stamped(merged, merged, setting);
  shelves.put('sheets', written.id, written);
  shelves.remove('settings', goneKey(written.id));
  for (const original of originals) shelves.put('originals', original.id, original);
  return written;
}
