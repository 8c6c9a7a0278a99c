/**
 * Steps that wait to be written: shown at once, written in order, several in one transaction where they have piled up.
 * A step leaves the queue only once its transaction is complete; after a failure it stays, and is tried with the next.
 */
import type { Books } from './books.ts';
import type { Position } from './position.ts';
import type { Step } from './steps.ts';

export type Queue<Kept> = {
  /** What the page shows: what was written, with every waiting step on top. */
  readonly shown: () => Kept;
  /** Where the page stands by what was written or read. */
  readonly at: () => Position<Kept>;
  readonly length: () => number;
  readonly add: (step: Step<Kept>) => void;
  /** Forgets what waits and what is on its way, and stands at something new: everything was cleared. */
  readonly drop: (position: Position<Kept>) => void;
  /** How often everything was cleared: what was read before that holds no longer. */
  readonly era: () => number;
  /** Stands somewhere else, because another tab wrote or another sheet was opened. */
  readonly moveTo: (position: Position<Kept>) => void;
  /** Writes everything that waits. Throws what the books threw; the steps then wait on. */
  readonly write: (books: Books) => Promise<void>;
};

export function createQueue<Kept>(start: Position<Kept>): Queue<Kept> {
  let position = start;
  let steps: readonly Step<Kept>[] = [];
  let writing: Promise<void> | undefined;
  let era = 0;

  async function run(books: Books): Promise<void> {
    while (steps.length > 0) {
      const batch = steps;
      const begun = era;
      const written = await books.write(async (shelves) => {
        let at = position;
        for (const step of batch) at = await step.write(shelves, at);
        return at;
      });
      // What was written while everything was cleared went with it.
      if (begun !== era) continue;
      position = written;
      steps = steps.slice(batch.length);
    }
  }

  return {
    shown: () => steps.reduce((record, step) => step.show(record), position.record),
    at: () => position,
    length: () => steps.length,
    add: (step) => {
      steps = [...steps, step];
    },
    moveTo: (next) => {
      position = next;
    },
    era: () => era,
    drop: (next) => {
      era += 1;
      steps = [];
      position = next;
    },
    write: (books) => {
      writing ??= run(books).finally(() => {
        writing = undefined;
      });
      return writing;
    },
  };
}
