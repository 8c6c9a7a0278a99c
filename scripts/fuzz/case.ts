import type { Source } from '#domain/reading/source.ts';

/** One changed edition, and what a good answer to it says. */
export interface Case {
  /** The kind of mistake, by which the table counts. */
  readonly group: string;
  readonly name: string;
  /** Files of which any may be blamed; the mistake is seen from all of them. */
  readonly files: readonly string[];
  /** The key that the answer must name, or whose line it must give. */
  readonly field?: string | undefined;
  /** Lines of the file that are right, from 1; any where absent. */
  readonly lines?: readonly [from: number, to: number] | undefined;
  /** What was found, a part of which the answer must repeat. */
  readonly value?: string | undefined;
  /** What is no mistake must be accepted. */
  readonly isMistake: boolean;
  readonly sources: () => readonly Source[];
}
