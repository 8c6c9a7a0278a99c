/** What is said of saving. */
import type { DatabaseProblem } from '#stores/kept/database-problem.ts';

export type Saving = {
  /** Why the last change was not kept, or the next one will not be. */
  readonly problem: DatabaseProblem | undefined;
  /** The time of the last write that is on the disk, as ISO 8601; empty when the sheet was never written. */
  readonly at: string;
  /** A change is on its way to the disk. Until it is there nothing may be called saved. */
  readonly pending: boolean;
};
