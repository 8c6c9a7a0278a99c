/** A record of an older questionnaire, carried over to a newer one. */
import type { Level } from '../level.ts';
import type { SheetRecord } from './sheet-record.ts';

/** What became of the answers. */
export type Carried = {
  /** The version that they were given to. */
  readonly from: string;
  /** Items whose answer holds. */
  readonly kept: readonly string[];
  /** Items that are asked again, with the level that was given. */
  readonly again: readonly { readonly item: string; readonly level: Level }[];
};

export type CarriedRecord = { readonly record: SheetRecord; readonly carried: Carried };
