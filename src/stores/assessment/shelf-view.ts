/** What lies on the shelves, as a page sees it. */
import { readRecord } from '#domain/assessment/record/read-record.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { standingOf } from '#domain/assessment/record/standing.ts';
import { summaryOf, type SheetSummary } from '#domain/assessment/record/summary.ts';
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
};

/** Reads everything that the pages show. */
export async function viewOf(shelves: Reading, at: Position, setting: Setting): Promise<ShelfView> {
  const { identity } = setting;
  const records = (await shelves.all('sheets')).flatMap(
    (value) => readRecord(value, '').record ?? [],
  );
  const currentId = await shelves.get('settings', CURRENT);
  const current = records.find(
    ({ id, questionnaire }) => id === currentId && standingOf(questionnaire, identity) === 'same',
  );
  const isThere = at.isNew || records.some(({ id }) => id === at.record.id);
  const isGone = (await shelves.get('settings', goneKey(at.record.id))) === true;
  const originals = (await shelves.all('originals')) as Original[];
  return {
    current,
    summaries: records
      .map((record) => summaryOf(record, identity))
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    originals: originals.sort((a, b) => a.at.localeCompare(b.at)),
    isLost: !isThere && !isGone,
  };
}
