/** The sheet that a page shows, and the steps that it waits to see written. */
import type { Edit } from '#domain/assessment/record/edits.ts';
import { blankRecord, mergedOver } from '#domain/assessment/record/edits.ts';
import { readRecord } from '#domain/assessment/record/read-record.ts';
import type { Identity, SheetAbout, SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { laterVersion, standingOf } from '#domain/assessment/record/standing.ts';
import type { Reading, Writing } from './books.ts';
import { newId } from './new-id.ts';
import type { Original } from './originals.ts';

/** Setting that names the sheet that pages open. */
export const CURRENT = 'current';

/** Setting that says that a sheet was removed on purpose; one that is gone without it was lost. */
export const goneKey = (id: string): string => `gone:${id}`;

/** Where a page stands among the sheets, or among other records that are kept in the same way. */
export type Position<Kept = SheetRecord> = {
  readonly record: Kept;
  /** Not stored yet: the first step that is written makes it. */
  readonly isNew: boolean;
};

/** What steps need to know of the page. */
export type Setting = {
  readonly identity: Identity;
  /** What a new sheet says of itself. */
  readonly about: () => Partial<SheetAbout>;
  readonly now: () => Date;
};

/** One change: at once on the page, and later to what is stored by then. */
export type Step<Kept = SheetRecord> = {
  readonly show: (record: Kept) => Kept;
  /** Runs within a transaction. @returns where the page stands afterwards */
  readonly write: (shelves: Writing, at: Position<Kept>) => Promise<Position<Kept>>;
};

/** Thrown when what is stored under the name of a sheet is of a newer edition and must not be written over. */
export class NewerRecordError extends Error {
  override readonly name = 'VersionError';
}

/** A sheet that nobody has written in. */
export function newPosition({ identity, about }: Setting): Position {
  return { record: blankRecord(identity, newId(), about()), isNew: true };
}

/** Reads what is stored under a name; undefined when there is nothing, or nothing that this page may change. */
export async function storedSheet(
  shelves: Reading,
  { identity }: Setting,
  id: string,
): Promise<SheetRecord | undefined> {
  const { record } = readRecord(await shelves.get('sheets', id), id);
  return record && standingOf(record.questionnaire, identity) === 'same' ? record : undefined;
}

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

/** A record as it is written: one revision more, with the moment and the later version of the questionnaire. */
export function stamped(
  record: SheetRecord,
  { id, revision, questionnaire }: SheetRecord,
  { identity, now }: Pick<Setting, 'identity' | 'now'>,
): SheetRecord {
  const version = laterVersion(questionnaire.version, identity.version);
  return {
    ...record,
    id,
    revision: revision + 1,
    questionnaire: { id: identity.id, version },
    savedAt: now().toISOString(),
  };
}

/** What an edit is made to: what is stored, else what another tab has begun meanwhile, else what the page shows. */
async function targetOf(shelves: Reading, at: Position, setting: Setting): Promise<Position> {
  const { id } = at.record;
  const found = await shelves.get('sheets', id);
  if (found !== undefined) {
    const record = await storedSheet(shelves, setting, id);
    if (!record) throw new NewerRecordError();
    return { record, isNew: false };
  }
  const isGone = (await shelves.get('settings', goneKey(id))) === true;
  // Thrown out by the browser: everything that the page still knows is written again.
  if (!at.isNew && !isGone) return { record: at.record, isNew: true };
  const current = await shelves.get('settings', CURRENT);
  const other =
    typeof current === 'string' ? await storedSheet(shelves, setting, current) : undefined;
  if (other) return { record: other, isNew: false };
  return isGone ? newPosition(setting) : at;
}
