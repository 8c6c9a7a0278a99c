/**
 * Before a page shows anything: takes over what earlier editions kept under keys of localStorage, and mends sheets of
 * which a part cannot be read. The text of before stays among the originals, and is removed from where it was only
 * once all of that is on the disk.
 */
import { readRecord, type ReadRecord } from '#domain/assessment/record/read-record.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { standingOf } from '#domain/assessment/record/standing.ts';
import { dayOf } from '#domain/text/day-of.ts';
import type { KeptTexts } from '#stores/kept-texts.ts';
import type { Books, Writing } from './books.ts';
import { newId } from './new-id.ts';
import type { Original } from './originals.ts';
import { CURRENT, type Setting } from './position.ts';

/** Where editions before 2.0 of the questionnaire kept the sheet, and under longer keys what they could not read. */
export const LEGACY_KEY = 'handbook:assessment';
const LEGACY_ASIDE = 'handbook:assessment:aside:';

/** Turns a record of an older questionnaire into one of this; undefined where no way leads from one to the other. */
export type Carry = (record: SheetRecord) => SheetRecord | undefined;

type Legacy = {
  readonly key: string;
  readonly text: string;
  readonly read: ReadRecord | undefined;
};

/** @returns what earlier editions kept in this browser */
export function legacyTexts(texts: KeptTexts): Legacy[] {
  return [LEGACY_KEY, ...texts.keys(LEGACY_ASIDE)].flatMap((key) => {
    const text = texts.read(key);
    return text === undefined ? [] : [{ key, text, read: readText(text) }];
  });
}

function readText(text: string): ReadRecord | undefined {
  try {
    const read = readRecord(JSON.parse(text), newId());
    if (!read.record) return read;
    const { about, savedAt } = read.record;
    const date = about.date || dayOf(new Date(savedAt));
    return { ...read, record: { ...read.record, about: { ...about, date } } };
  } catch {
    return undefined;
  }
}

/** The sheet that an earlier edition kept, as this page can show it where nothing can be written. */
export function legacySheet(
  texts: KeptTexts,
  { identity }: Setting,
  carry: Carry,
): SheetRecord | undefined {
  const record = legacyTexts(texts).find(({ key }) => key === LEGACY_KEY)?.read?.record;
  return record && standingOf(record.questionnaire, identity) === 'older' ? carry(record) : record;
}

/** Moves everything that earlier editions kept into the books. */
export async function takeOver(
  books: Books,
  texts: KeptTexts,
  setting: Setting,
  carry: Carry,
): Promise<void> {
  const found = legacyTexts(texts);
  if (found.length === 0) return;
  await books.write(async (shelves) => {
    for (const legacy of found) await takeIn(shelves, legacy, setting, carry);
  });
  // Another tab of an old edition may have written since: then it is taken over the next time.
  for (const { key, text } of found) if (texts.read(key) === text) texts.write(key, undefined);
}

async function takeIn(
  shelves: Writing,
  { key, text, read }: Legacy,
  setting: Setting,
  carry: Carry,
): Promise<void> {
  const originals = (await shelves.all('originals')) as Original[];
  if (originals.some((original) => original.text === text)) return;
  const { record } = read ?? {};
  const original = originalOf(text, read, setting);
  shelves.put('originals', original.id, original);
  if (!record) return;
  const own = standingOf(record.questionnaire, setting.identity) === 'older' && carry(record);
  const sheet = { ...(own || record), revision: 1 };
  shelves.put('sheets', sheet.id, sheet);
  const isCurrent = standingOf(sheet.questionnaire, setting.identity) === 'same';
  if (key !== LEGACY_KEY || !isCurrent) return;
  if ((await shelves.get('settings', CURRENT)) === undefined) {
    shelves.put('settings', CURRENT, sheet.id);
  }
}

function originalOf(text: string, read: ReadRecord | undefined, { now }: Setting): Original {
  return {
    id: newId(),
    at: now().toISOString(),
    from: 'browser',
    name: '',
    text,
    problems: read?.record ? read.problems : [],
    ...(!read?.record && { refusal: read?.refusal ?? 'not-json' }),
    ...(read?.record && { sheet: read.record.id }),
  };
}

/** Mends sheets of which a part cannot be read; how they were stays among the originals. */
export async function mendSheets(books: Books, setting: Setting): Promise<void> {
  const isDamaged = (value: unknown) => {
    const read = readRecord(value, '');
    return read.record !== undefined && read.problems.length > 0;
  };
  const damaged = await books.read(async (shelves) =>
    (await shelves.all('sheets')).some((value) => isDamaged(value)),
  );
  if (!damaged) return;
  await books.write(async (shelves) => {
    for (const value of await shelves.all('sheets')) {
      const read = readRecord(value, newId());
      if (!read.record || read.problems.length === 0) continue;
      const original = originalOf(JSON.stringify(value, null, 2), read, setting);
      shelves.put('originals', original.id, original);
      shelves.put('sheets', read.record.id, read.record);
    }
  });
}
