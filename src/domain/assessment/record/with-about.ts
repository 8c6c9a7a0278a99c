import type { SheetAbout, SheetRecord } from './sheet-record.ts';
import { wholeTexts } from './whole-texts.ts';

/** The record with other words of whose it is. */
export function withAbout(record: SheetRecord, about: Partial<SheetAbout>): SheetRecord {
  return { ...record, about: { ...record.about, ...wholeTexts(about) } };
}
