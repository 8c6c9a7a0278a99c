/** The plan as files. What makes them is large, and loaded only when somebody asks for one. */
import type { PlanContent } from '#domain/assessment/plan/plan-content.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { asFileName } from '#domain/text/file-name.ts';
import { PLAN_DOCUMENT } from '#strings.ts';
import { handOut } from '#elements/hand-out.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const NAMES = PLAN_DOCUMENT.fileNames;

export type PlanFile = keyof typeof NAMES;

/**
 * Makes a file and hands it out.
 * @returns its name. Throws where the script that makes it cannot be fetched.
 */
export async function handOutPlan(
  kind: PlanFile,
  content: PlanContent,
  sheet: SheetRecord,
  today: string,
): Promise<string> {
  const office = `${sheet.about.unit || content.unit}${content.office}`;
  const name = asFileName(NAMES[kind](office, today));
  const [bytes, type] =
    kind === 'word'
      ? [await wordBytes(content, sheet, today), `${TYPE}.wordprocessingml.document`]
      : [await excelBytes(content, sheet), `${TYPE}.spreadsheetml.sheet`];
  handOut(name, new Blob([bytes], { type }));
  return name;
}

async function wordBytes(content: PlanContent, sheet: SheetRecord, today: string) {
  const { planDocx } = await import('#domain/assessment/plan/document/plan-docx.ts');
  return planDocx(content, sheet, today);
}

async function excelBytes(content: PlanContent, sheet: SheetRecord) {
  const { planWorkbook } = await import('#domain/assessment/plan/plan-workbook.ts');
  return planWorkbook(content, sheet);
}
