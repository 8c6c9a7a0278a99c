/** The sheet that a page stands at, and how that is found among what is stored. */
import type { CarriedRecord } from '#domain/assessment/record/carried.ts';
import { blankRecord } from '#domain/assessment/record/edits.ts';
import { MOST_WRITES } from '#domain/assessment/record/limits.ts';
import type { Identity, SheetAbout, SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { laterVersion, standingOf } from '#domain/assessment/record/standing.ts';
import { wholeRecord } from '#domain/assessment/record/whole.ts';
import type { Reading } from './books.ts';
import { newId } from './new-id.ts';

/** Setting that names the sheet that pages open. */
export const CURRENT = 'current';

/** Setting that says that a sheet was removed on purpose; one that is gone without it was lost. */
export const goneKey = (id: string): string => `gone:${id}`;

/** Setting that keeps the answers of a sheet as they were before one was answered again; it goes with the sheet. */
export const beforeKey = (id: string): string => `before:${id}`;

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
  /** Brings the way from older questionnaires to this one; few pages need it. */
  readonly carry: () => Promise<Carry>;
};

/** The way from an older questionnaire to this one; undefined where none leads from there. */
export type Carry = (record: SheetRecord) => CarriedRecord | undefined;

/** Thrown when what is stored under the name of a sheet is of a newer edition and must not be written over. */
export class NewerRecordError extends Error {
  // The browser calls its own database of a newer edition so, and both mean the same to people.
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
  const record = wholeRecord(await shelves.get('sheets', id));
  return record && standingOf(record.questionnaire, identity) === 'same' ? record : undefined;
}

/** A record as it is written: one revision more, with the moment and the later version of the questionnaire. */
export function stamped<
  Kept extends Pick<SheetRecord, 'id' | 'revision' | 'questionnaire' | 'savedAt'>,
>(
  record: Kept,
  { id, revision, questionnaire }: Kept,
  { identity, now }: Pick<Setting, 'identity' | 'now'>,
): Kept {
  const version = laterVersion(questionnaire.version, identity.version);
  return {
    ...record,
    id,
    revision: Math.min(revision + 1, MOST_WRITES),
    questionnaire: { id: identity.id, version },
    savedAt: now().toISOString(),
  };
}

/** What an edit is made to: what is stored, else what another tab has begun meanwhile, else what the page shows. */
export async function targetOf(
  shelves: Reading,
  at: Position,
  setting: Setting,
): Promise<Position> {
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
