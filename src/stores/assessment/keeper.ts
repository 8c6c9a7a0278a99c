/** The sheets of a page: which one it stands at, and the lists beside it. */
import { isBlank } from '#domain/assessment/record/edits.ts';
import { summaryOf } from '#domain/assessment/record/summary.ts';
import type { KeptTexts } from '#stores/kept-texts.ts';
import { problemOf, type DatabaseProblem } from '#stores/kept/database-problem.ts';
import type { PageEvents } from '#stores/kept/leaving.ts';
import { openBooks } from './opening.ts';
import { pageState, type PageState } from './page-state.ts';
import { newPosition, type Position, type Setting } from './position.ts';
import { createQueue } from './queue.ts';
import { keepRecords, type RecordKeeper } from './record-keeper.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { viewOf, type ShelfView } from './shelf-view.ts';

export type Keeper = PageState &
  Pick<RecordKeeper<SheetRecord>, 'add' | 'read' | 'direct' | 'settled'> & {
    readonly at: () => Position;
  };

/**
 * @param noUndo is called when nothing of before may be taken back any more
 * @param keepsNothing true where sheets live in memory with the page, and the browser is to keep nothing of them
 */
export function createKeeper(
  setting: Setting,
  texts: KeptTexts,
  events: PageEvents,
  noUndo: () => void,
  keepsNothing = false,
): Keeper {
  const fresh = () => newPosition(setting);
  const queue = createQueue(fresh);
  const state = pageState(queue.shown());
  const { $sheet, $saving, $sheets, $originals, $state } = state;

  let isOpen = false;

  /** Stands where the browser stands. */
  function stand(view: ShelfView): DatabaseProblem | undefined {
    $sheets.set(view.summaries);
    $originals.set(view.originals);
    // Steps that wait find what is stored when they are written.
    if (queue.waits()) return undefined;
    if (view.isLost) return 'evicted';
    if (view.current) queue.moveTo({ record: view.current, isNew: false });
    else if (!queue.at().isNew) queue.moveTo(fresh());
    return undefined;
  }

  const keeper = keepRecords(
    queue,
    [$sheet, $saving, $state],
    {
      look: async (books) => {
        if (isOpen) {
          const view = await books.read((shelves) => viewOf(shelves, queue.at(), setting));
          return () => stand(view);
        }
        isOpen = true;
        const { view, legacy, error } = await openBooks(books, texts, queue.at(), setting);
        return () => {
          const wrong = view && stand(view);
          if (legacy) queue.moveTo({ record: legacy, isNew: true });
          // Where nothing can be read it goes on in memory.
          if (!view) throw error;
          return error === undefined ? wrong : problemOf(error);
        };
      },
      written: async (look) => {
        const own = summaryOf(queue.at().record, setting.identity);
        const isKnown = !queue.at().isNew && $sheets.get().some(({ id }) => id === own.id);
        // Only a sheet that came or went makes the list be read again.
        if (!isKnown) await look();
        else $sheets.set($sheets.get().map((sheet) => (sheet.id === own.id ? own : sheet)));
      },
      isBlank: () => isBlank(queue.shown()),
      forget: () => {
        queue.forget();
        $sheets.set([]);
        $originals.set([]);
      },
      noUndo,
    },
    events,
    keepsNothing,
  );
  return { ...state, ...keeper, at: queue.at };
}
