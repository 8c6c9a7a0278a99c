/** 一、会商情况: when and under whom, who was there by role, whose sheets did not count, how much was agreed. */
import type { OfficialParagraph } from '#domain/forms/word/official/model.ts';
import { ASSESSMENT_MEETING, MEETING_DOCUMENT } from '#strings.ts';
import { dayWords } from '../../plan/document/facts.ts';
import type { PlanContent } from '../../plan/plan-content.ts';
import { ROLES } from '../../record/format.ts';
import type { MeetingRecord } from '../../record/meeting-record.ts';
import { countedSheets, type Counted } from '../counted.ts';
import type { MinutesRow } from '../minutes.ts';

const WORDS = MEETING_DOCUMENT.basics;

export function basics(
  { outline, questionnaire }: PlanContent,
  meeting: MeetingRecord,
  rows: readonly MinutesRow[],
): OfficialParagraph[] {
  const { name, date, chair } = meeting.about;
  const sheets = countedSheets(outline, meeting);
  const there = sheets.filter(({ valid }) => valid);
  const left = sheets.filter(({ valid }) => !valid);
  const groups = [...ROLES, '' as const].flatMap((role) => {
    const own = there.filter(({ member }) => member.role === role);
    return own.length > 0 ? [WORDS.group(ASSESSMENT_MEETING.roles[role], own.map(nameOf))] : [];
  });
  const settled = rows.filter(({ agreed }) => agreed !== '').length;
  const divided = rows.filter(
    ({ agreed, division }) => agreed === '' && division === ASSESSMENT_MEETING.divisions.severe,
  ).length;
  const who = [
    WORDS.held(
      date && dayWords(date),
      name || ASSESSMENT_MEETING.title,
      questionnaire,
      outline.version,
    ),
    chair === '' ? '' : WORDS.chair(chair),
    WORDS.people(there.length, groups),
    left.length > 0 ? WORDS.excluded(left.map(nameOf)) : '',
  ];
  const what = [WORDS.count(settled, rows.length), divided > 0 ? WORDS.divided(divided) : ''];
  return [who, what].map((parts) => ({ role: 'body', text: parts.join('') }));
}

const nameOf = ({ member }: Counted): string => member.person || ASSESSMENT_MEETING.unnamed;
