/** Texts as they were found or handed in: kept beside the sheets that were read from them, until somebody removes them. */
import type { Carried } from '#domain/assessment/record/carried.ts';
import type { Problem } from '#domain/assessment/record/problem.ts';
import type { Refusal } from '#domain/assessment/record/read-record.ts';

export type Original = {
  readonly id: string;
  /** When it was put here, as ISO 8601. */
  readonly at: string;
  /** Where it comes from: what the browser had kept, or a file. */
  readonly from: 'browser' | 'file';
  /** The name of the file; empty for what the browser had kept. */
  readonly name: string;
  /** Exactly as it was. */
  readonly text: string;
  /** Why nothing could be taken from it. */
  readonly refusal?: Refusal | 'not-json';
  /** What could not be taken from it. */
  readonly problems: readonly Problem[];
  /** The sheet that was read from it. */
  readonly sheet?: string;
  /** What became of answers to an older questionnaire. */
  readonly carried?: Carried;
};

/** Whether people have to be told of it: something in it could not be taken. */
export function hasTrouble({ refusal, problems }: Original): boolean {
  return refusal !== undefined || problems.length > 0;
}
