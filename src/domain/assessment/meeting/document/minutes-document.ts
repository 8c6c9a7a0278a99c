/** 会商记录 as an official document: who was there, what was agreed and why, what goes into the plan, lines to sign on. */
import type { OfficialDocument, OfficialParagraph } from '#domain/forms/word/official/model.ts';
import { ASSESSMENT_MEETING, MEETING_DOCUMENT as WORDS } from '#strings.ts';
import { brokenTitle, dayWords, open } from '../../plan/document/facts.ts';
import type { PlanContent } from '../../plan/plan-content.ts';
import { proposeRows, type ProposedRow } from '../../plan/prefill.ts';
import { toAnswers } from '../../record/edits.ts';
import type { MeetingRecord } from '../../record/meeting-record.ts';
import { areaLevels } from '../area-levels.ts';
import { countedSheets } from '../counted.ts';
import { minutesOf, type MinutesRow } from '../minutes.ts';
import { resultSheet } from '../result-sheet.ts';
import { medianWords } from '../words.ts';
import { itemsAnnex, planAnnex } from './annexes.ts';
import { basics } from './basics.ts';
import { tight } from './tight.ts';

/** @param today the day of the document, and the one from which limits are counted */
export function minutesDocument(
  content: PlanContent,
  meeting: MeetingRecord,
  today: string,
): OfficialDocument {
  const rows = minutesOf(content.outline, meeting);
  const sheet = resultSheet(content.outline, meeting, '');
  const planned = sheet ? proposeRows(content, toAnswers(sheet), today) : [];
  const isLevelled = rows.some(({ counted }) => /\d/u.test(counted));
  const { heads } = WORDS;
  const parts: [string, OfficialParagraph[]][] = [
    [heads.basics, basics(content, meeting, rows)],
    [heads.levels, levels(content, meeting)],
    [heads.agreed, agreed(content, rows)],
    [heads.plan, plan(planned, isLevelled)],
    [heads.signing, signing(content, meeting)],
  ];
  const office = `${meeting.about.unit || content.unit}${content.office}`;
  return {
    title: brokenTitle(office, WORDS.title),
    paragraphs: parts.flatMap(([text, told]): OfficialParagraph[] => [
      { role: 'first', text },
      ...told,
    ]),
    signature: { name: office, date: dayWords(meeting.about.date || today) },
    annexes: [itemsAnnex(rows), ...(planned.length > 0 ? [planAnnex(planned)] : [])],
  };
}

const body = (text: string, lead?: string): OfficialParagraph => ({
  role: 'body',
  text,
  ...(lead !== undefined && { lead }),
});

function levels({ outline }: PlanContent, meeting: MeetingRecord): OfficialParagraph[] {
  const { groups, areas } = areaLevels(outline, meeting);
  const words = (level: number | null) => (level === null ? WORDS.levels.undecided : `${level}级`);
  const told = areas.map(({ low, high, byGroup }, index) => {
    const title = outline.areas[index]?.title ?? '';
    const all = low === null || high === null ? WORDS.levels.undecided : medianWords({ low, high });
    // One group says what all say.
    const apart = groups.length > 1 ? byGroup : [];
    return WORDS.levels.area(
      title,
      tight(all),
      apart.map((level, at) =>
        WORDS.levels.group(ASSESSMENT_MEETING.roles[groups[at]?.role ?? ''], words(level)),
      ),
    );
  });
  return [body(`${told.join('；')}。`)];
}

function agreed({ details }: PlanContent, rows: readonly MinutesRow[]): OfficialParagraph[] {
  const settled = rows.filter((row) => row.agreed !== '');
  if (settled.length === 0) return [body(WORDS.agreed.none)];
  return [
    ...settled.map((row) => {
      const level = /\d/u.exec(row.agreed)?.[0];
      const fact = level === undefined ? '' : (details[row.item]?.levels[Number(level)] ?? '');
      const text = [
        row.question,
        WORDS.agreed.said(row.said.map(tight), row.division),
        WORDS.agreed.level(tight(row.agreed), fact),
        WORDS.agreed.reason(open(row.reason)),
        WORDS.agreed.approver(row.approver, dayWords(row.date)),
      ].join('');
      return body(text, WORDS.agreed.item(row.area, row.number));
    }),
    ...(settled.length < rows.length ? [body(WORDS.agreed.rest)] : []),
  ];
}

function plan(planned: readonly ProposedRow[], isLevelled: boolean): OfficialParagraph[] {
  if (planned.length === 0) return [body(isLevelled ? WORDS.plan.none : WORDS.plan.noLevel)];
  return [
    body(WORDS.plan.intro(planned.length)),
    ...planned.map(({ problem, person, due }, index) =>
      body(WORDS.plan.one(index + 1, open(problem), person, dayWords(due))),
    ),
  ];
}

/** Two places to sign on a line, of half its width each. */
const SIGNERS = 2;
const PLACE = 13;

/** A gap to sign in for chair, approver and clerk, and for everybody whose answers count. */
function signing({ outline }: PlanContent, meeting: MeetingRecord): OfficialParagraph[] {
  const { lines, person, gap } = WORDS.signing;
  const names = countedSheets(outline, meeting)
    .filter(({ valid }) => valid)
    .map(({ member }) => person(member.person || ASSESSMENT_MEETING.unnamed));
  const signers = [...lines, ...names].map((name) => name.padEnd(PLACE, gap));
  return signers.flatMap((_, at) =>
    at % SIGNERS === 0 ? [body(signers.slice(at, at + SIGNERS).join(''))] : [],
  );
}
