/** What elements of a page follow. */
import { atom, type ReadableAtom } from 'nanostores';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import type { SheetSummary } from '#domain/assessment/record/summary.ts';
import type { Original } from './originals.ts';
import type { Saving } from './saving.ts';

/** @param sheet what is shown until something was read */
export function pageState(sheet: SheetRecord) {
  return {
    /** The sheet that is open, with every change on it. */
    $sheet: atom(sheet),
    $saving: atom<Saving>({ problem: undefined, at: '', pending: false }),
    /** All sheets of this browser, the one that was written last first. */
    $sheets: atom<readonly SheetSummary[]>([]),
    /** Texts as they were found or handed in. */
    $originals: atom<readonly Original[]>([]),
    /** Until it is ready, nothing that the page shows was read. */
    $state: atom<'opening' | 'ready'>('opening'),
  };
}

type Writable = ReturnType<typeof pageState>;

/** The same for those who may only read. */
export type PageState = {
  readonly [Name in keyof Writable]: ReadableAtom<ReturnType<Writable[Name]['get']>>;
};
