/** What sheets and meetings have in common: records that change by steps, kept in the way of kept/keeping.ts. */
import type { WritableAtom } from 'nanostores';
import { createKeeping, type Kept, type Status } from '#stores/kept/keeping.ts';
import type { PageEvents } from '#stores/kept/leaving.ts';
import { assessmentBooks, CHANNEL, type Books, type Shelf, type Writing } from './books.ts';
import { lazyMemory } from './lazy-memory.ts';
import type { Queue } from './queue.ts';
import type { Saving } from './saving.ts';
import type { Step } from './steps.ts';

/** What elements follow: the record with every change on it, what is said of saving, and whether anything was read. */
export type Followed<Record> = readonly [
  $record: WritableAtom<Record>,
  $saving: WritableAtom<Saving>,
  $state: WritableAtom<Status[0]>,
];

export type RecordKeeper<Record> = {
  /** Shows a step and writes it: at once, or when nothing more has come for some milliseconds. */
  readonly add: (step: Step<Record>, rest?: number) => void;
  readonly read: Books['read'];
  /** Writes something beside the record of the page, after everything that waits. @returns whether it is on the disk */
  readonly direct: (act: (shelves: Writing) => Promise<void>) => Promise<boolean>;
  /** Writes what waits. Ends when it is on the disk, or when the reason why it is not is said. */
  readonly settled: () => Promise<void>;
};

/** @param keepsNothing true where records live in memory with the page, and the browser is to keep nothing of them */
export function keepRecords<Record extends { readonly savedAt: string }>(
  queue: Queue<Record>,
  [$record, $saving, $state]: Followed<Record>,
  own: Omit<Kept<Shelf>, 'waits' | 'write' | 'show'>,
  events: PageEvents,
  keepsNothing = false,
  memory = lazyMemory,
): RecordKeeper<Record> {
  const { write, read, era, fail, changed, settled } = createKeeping<Shelf>(
    {
      ...queue,
      ...own,
      show: (state, problem, pending) => {
        const { record, isNew } = queue.at();
        $record.set(queue.shown());
        $saving.set({ problem, at: isNew ? '' : record.savedAt, pending });
        // Whoever waits until it is ready finds the record there.
        $state.set(state);
      },
    },
    events,
    keepsNothing ? lazyMemory : assessmentBooks,
    keepsNothing ? undefined : CHANNEL,
    memory,
  );

  return {
    add: (step, rest = 0) => {
      queue.add(step);
      changed(rest);
    },
    read,
    direct: async (act) => {
      const begun = era();
      await settled();
      if (queue.waits() || begun !== era()) return false;
      return write(act).then(() => true, fail);
    },
    settled,
  };
}
