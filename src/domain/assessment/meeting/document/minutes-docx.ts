import { toOfficialDocx } from '#domain/forms/word/official/to-official-docx.ts';
import type { PlanContent } from '../../plan/plan-content.ts';
import type { MeetingRecord } from '../../record/meeting-record.ts';
import { minutesDocument } from './minutes-document.ts';

/** @returns the bytes of 会商记录 as a .docx file */
export function minutesDocx(
  content: PlanContent,
  meeting: MeetingRecord,
  today: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const settings = { mark: '', folio: content.folio };
  return toOfficialDocx(minutesDocument(content, meeting, today), settings);
}
