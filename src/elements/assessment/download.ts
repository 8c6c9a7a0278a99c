import { sheetFile, sheetFileName } from '#domain/assessment/record/sheet-file.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { handOut } from '#elements/hand-out.ts';

/** Hands a text to the person as a file. */
export function downloadText(name: string, text: string): void {
  handOut(name, new Blob([text], { type: 'application/json' }));
}

/** Hands out a sheet as a file that can be read in again. */
export function downloadAnswers(sheet: SheetRecord): void {
  downloadText(sheetFileName(sheet), sheetFile(sheet));
}
