/** What is said of a mistake, before it is known where the file lies. */
import type { Path } from './flatten.ts';

export interface Finding {
  readonly path: Path;
  /** The place that is named, where it is not the one whose line is given. */
  readonly named?: Path;
  readonly message: string;
  readonly hint?: string | undefined;
}
