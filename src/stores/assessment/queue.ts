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
  readonly waits: () => boolean;
  readonly add: (step: Step<Kept>) => void;
  /** Forgets what waits, and stands at something new. */
  readonly forget: () => void;
  /** Stands somewhere else, because another tab wrote or another sheet was opened. */
  readonly moveTo: (position: Position<Kept>) => void;
  /**
   * Writes everything that waits in one transaction. Throws what the books threw; the steps then wait on. @returns what
   * takes them out of the queue
   */
  readonly write: (books: Books) => Promise<() => void>;
};

/** @param fresh makes what a page stands at in which nobody has written */
export function createQueue<Kept>(fresh: () => Position<Kept>): Queue<Kept> {
  let position = fresh();
  let steps: readonly Step<Kept>[] = [];
  return {
    shown: () => steps.reduce((record, step) => step.show(record), position.record),
    at: () => position,
    waits: () => steps.length > 0,
    add: (step) => {
      steps = [...steps, step];
    },
    moveTo: (next) => {
      position = next;
    },
    forget: () => {
      steps = [];
      position = fresh();
    },
    write: async (books) => {
      const batch = steps;
      const written = await books.write(async (shelves) => {
        let at = position;
        for (const step of batch) at = await step.write(shelves, at);
        return at;
      });
      return () => {
        position = written;
        steps = steps.slice(batch.length);
      };
    },
  };
}
