import { sheetFile, sheetFileName } from '#domain/assessment/record/sheet-file.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { handOut } from '#elements/hand-out.ts';

/** Hands a text to the person as a file. */
export function downloadText(name: string, text: string): void {
  handOut(name, new Blob([text], { type: 'application/json' }));
}

/** Hands out a sheet as a file that can be read in again. */
export function downloadAnswers(sheet: SheetRecord): void {
  downloadText(sheetFileName(sheet), sheetFile(sheet));
}

/** The time of a moment, such as 14:32, with its day unless that is today. */
export function clockOf(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const time = date.toLocaleTimeString('zh-CN', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return dayOf(date) === dayOf(now) ? time : `${dayOf(date)} ${time}`;
}
