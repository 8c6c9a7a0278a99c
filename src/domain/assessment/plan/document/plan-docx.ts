import { toOfficialDocx } from '#domain/forms/word/official/to-official-docx.ts';
import type { SheetRecord } from '../../record/sheet-record.ts';
import type { PlanContent } from '../plan-content.ts';
import { planDocument } from './plan-document.ts';

/** @returns the bytes of 整改方案 as a .docx file */
export function planDocx(
  content: PlanContent,
  sheet: SheetRecord,
  today: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return toOfficialDocx(planDocument(content, sheet, today), { mark: '', folio: content.folio });
}
