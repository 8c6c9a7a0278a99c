/** 会商记录 as a Word file. What makes it is large, and loaded only when somebody asks for it. */
import { minutesDocx } from '#domain/assessment/meeting/document/minutes-docx.ts';
import type { Outline } from '#domain/assessment/outline.ts';
import { planDataSchema } from '#domain/assessment/plan/plan-content.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { asFileName } from '#domain/text/file-name.ts';
import { MEETING_DOCUMENT } from '#strings.ts';
import { handOut } from '#elements/hand-out.ts';
import { PLAN_ISLAND } from './context.ts';
import { readIsland } from './island.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the file and hands it out.
 * @returns its name
 */
export async function handOutMinutes(
  outline: Outline,
  meeting: MeetingRecord,
  today: string,
): Promise<string> {
  const content = { ...readIsland(PLAN_ISLAND, planDataSchema), outline };
  const office = `${meeting.about.unit || content.unit}${content.office}`;
  const name = asFileName(MEETING_DOCUMENT.fileName(office, meeting.about.date || today));
  const bytes = await minutesDocx(content, meeting, today);
  handOut(name, new Blob([bytes], { type: TYPE }));
  return name;
}
