/**
 * Takes over what earlier editions kept under keys of localStorage, and mends sheets of which a part cannot be read.
 * The text of before stays among the originals, and is removed from where it was only once all of that is on the disk.
 * Pages load this only where there is something to do.
 */
import { isFields } from '#domain/assessment/record/fields.ts';
import { readRecord, type ReadRecord } from '#domain/assessment/record/read-record.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { standingOf } from '#domain/assessment/record/standing.ts';
import { isOfNewerFormat, wholeRecord } from '#domain/assessment/record/whole.ts';
import { dayOf } from '#domain/text/day-of.ts';
import type { KeptTexts } from '#stores/kept-texts.ts';
import type { Books, Writing } from './books.ts';
import { LEGACY_KEY, legacyTexts } from './legacy.ts';
import { newId } from './new-id.ts';
import type { Original } from './originals.ts';
import { CURRENT, type Carry, type Setting } from './position.ts';

/** A transaction waits for nothing but itself, so the way is brought before it begins. */
type Working = Omit<Setting, 'carry'> & { readonly carry: Carry };

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
export async function legacySheet(
  texts: KeptTexts,
  setting: Setting,
): Promise<SheetRecord | undefined> {
  const text = legacyTexts(texts).get(LEGACY_KEY);
  const found = text === undefined ? undefined : readText(text)?.record;
  if (!found) return undefined;
  const carry = await setting.carry();
  const record = carry(found)?.record ?? found;
  return standingOf(record.questionnaire, setting.identity) === 'same' ? record : undefined;
}

/** Moves everything that earlier editions kept into the books. */
export async function takeOver(books: Books, texts: KeptTexts, setting: Setting): Promise<void> {
  const found = legacyTexts(texts);
  const carry = await setting.carry();
  await books.write(async (shelves) => {
    for (const [key, text] of found) await takeIn(shelves, key, text, { ...setting, carry });
  });
  // Another tab of an old edition may have written since: then it is taken over the next time.
  for (const [key, text] of found) if (texts.read(key) === text) texts.write(key, undefined);
}

async function takeIn(
  shelves: Writing,
  key: string,
  text: string,
  setting: Working,
): Promise<void> {
  const originals = (await shelves.all('originals')) as Original[];
  if (originals.some((original) => original.text === text)) return;
  const read = readText(text);
  const sheet = keep(shelves, text, read, setting);
  if (!sheet || key !== LEGACY_KEY) return;
  if ((await shelves.get('settings', CURRENT)) === undefined) {
    shelves.put('settings', CURRENT, sheet);
  }
}

/** Keeps a text, and what could be read from it as a sheet. @returns the id of the sheet */
function keep(
  shelves: Writing,
  text: string,
  read: ReadRecord | undefined,
  { now, carry }: Working,
): string | undefined {
  const id = newId();
  const original = { id, at: now().toISOString(), from: 'browser', name: '', text } as const;
  if (!read?.record) {
    const refusal = read?.refusal ?? 'not-json';
    shelves.put('originals', id, { ...original, refusal, problems: [] } satisfies Original);
    return undefined;
  }
  const { problems } = read;
  const way = carry(read.record);
  const record = way?.record ?? read.record;
  const sheet = record.id;
  const told = { ...original, problems, sheet, ...(way && { carried: way.carried }) };
  shelves.put('originals', id, told satisfies Original);
  shelves.put('sheets', sheet, { ...record, revision: record.revision + 1 });
  return sheet;
}

/**
 * Mends sheets of which a part cannot be read, and carries over those of an older questionnaire; how they were stays
 * among the originals.
 */
export async function mendSheets(books: Books, setting: Setting): Promise<void> {
  const carry = await setting.carry();
  await books.write(async (shelves) => {
    for (const [key, value] of await shelves.entries('sheets')) {
      const whole = wholeRecord(value);
      const isWell = whole && !carry(whole);
      if (isWell || isOfNewerFormat(value)) continue;
      const read = readRecord(isFields(value) ? { ...value, id: key } : value, key);
      const text = JSON.stringify(value, null, 2);
      keep(shelves, text, read, { ...setting, carry });
      if (!read.record) shelves.remove('sheets', key);
    }
  });
}
