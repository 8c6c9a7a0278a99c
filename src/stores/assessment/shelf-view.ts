/** What lies on the shelves, as a page sees it. */
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { summaryOf, summaryOfNewer, type SheetSummary } from '#domain/assessment/record/summary.ts';
import { isOfNewerFormat, wholeRecord } from '#domain/assessment/record/whole.ts';
import type { Reading } from './books.ts';
import type { Original } from './originals.ts';
import { CURRENT, goneKey, type Position, type Setting } from './position.ts';

export type ShelfView = {
  /** The sheet that pages open; undefined when there is none that this page can show. */
  readonly current: SheetRecord | undefined;
  readonly summaries: readonly SheetSummary[];
  readonly originals: readonly Original[];
  /** The sheet that the page stands at is gone, and nobody has removed it. */
  readonly isLost: boolean;
  /** Some sheet cannot be read as it is, or is to be carried over from an older questionnaire. */
  readonly needsWork: boolean;
};

/** Reads everything that the pages show. */
export async function viewOf(
  shelves: Reading,
  { record: { id }, isNew }: Position,
  setting: Setting,
): Promise<ShelfView> {
  const { identity } = setting;
  const entries = await shelves.entries('sheets');
  const values = entries.map(([, value]) => value);
  const records = values.flatMap((value) => wholeRecord(value) ?? []);
  const currentId = await shelves.get('settings', CURRENT);
  const summaries = records.map((record) => summaryOf(record, identity));
  const newer = entries
    .filter(([, value]) => isOfNewerFormat(value))
    .map(([key, value]) => summaryOfNewer(value, key));
  const isOpen = summaries.some((one) => one.id === currentId && one.standing === 'same');
  const isThere = isNew || records.some((record) => record.id === id);
  const isGone = (await shelves.get('settings', goneKey(id))) === true;
  const originals = (await shelves.all('originals')) as Original[];
  return {
    current: isOpen ? records.find((record) => record.id === currentId) : undefined,
    summaries: [...summaries, ...newer].sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    originals: originals.sort((a, b) => a.at.localeCompare(b.at)),
    isLost: !isThere && !isGone,
    needsWork:
      values.some((value) => !wholeRecord(value) && !isOfNewerFormat(value)) ||
      summaries.some(({ standing }) => standing === 'older'),
  };
}
