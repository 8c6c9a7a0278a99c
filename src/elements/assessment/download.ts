import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { ASSESSMENT_SAVING } from '#strings.ts';
import { handOut } from './hand-out.ts';

/** Hands a text to the person as a file. */
export function downloadText(name: string, text: string): void {
  handOut(name, new Blob([text], { type: 'application/json' }));
}

/** Hands out the answers exactly as they are stored. */
export function downloadAnswers(sheet: SheetRecord): void {
  downloadText(ASSESSMENT_SAVING.fileName(dayOf(new Date())), JSON.stringify(sheet, null, 2));
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
