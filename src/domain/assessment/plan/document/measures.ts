/** 四、整改措施: row by row who does what by when and how one sees it; what is put off; how it is followed. */
import type { OfficialParagraph } from '#domain/forms/word/official/model.ts';
import { chineseNumeral as numeral } from '#domain/text/numeral.ts';
import { PLAN_DOCUMENT } from '#strings.ts';
import type { PlanRow } from '../../record/plan-row.ts';
import { againstNote } from '../against.ts';
import { dayWords, open, type PlanFacts } from './facts.ts';

const WORDS = PLAN_DOCUMENT.measures;

export function measures({ content, reactions, sheet: { plan } }: PlanFacts): OfficialParagraph[] {
  const numbered = plan.map((row, index) => ({ row, number: index + 1 }));
  const active = numbered.filter(({ row }) => row.state !== 'deferred');
  const deferred = numbered.filter(({ row }) => row.state === 'deferred');
  const parts = [
    active.length > 0 && {
      lead: WORDS.each,
      text: WORDS.intro,
      more: active.map(({ row, number }) =>
        rowText(row, number, againstNote(content, row, reactions)),
      ),
    },
    deferred.length > 0 && {
      lead: WORDS.deferred,
      text: `${deferred.map(({ row, number }) => deferredText(row, number)).join('；')}。`,
      more: [],
    },
    plan.length > 0 && { lead: WORDS.follow, text: WORDS.followText, more: [] },
  ].filter((part) => part !== false);
  return parts.flatMap(({ lead, text, more }, index): OfficialParagraph[] => [
    { role: 'body', lead: PLAN_DOCUMENT.second(numeral(index + 1), lead), text },
    ...more.map((each) => ({ role: 'body' as const, text: each })),
  ]);
}

/** @param note how the row stands to the answer by now */
function rowText(row: PlanRow, number: number, note: string): string {
  const { measure, leader, person, due, sign, state, progress, closedOn, verifier } = row;
  const said = (text: string, words: (text: string) => string) =>
    text.trim() === '' ? '' : words(open(text));
  const who = [
    said(leader, WORDS.leader),
    said(person, WORDS.person),
    state === 'done' ? '' : said(verifier, WORDS.verifier),
    said(due && dayWords(due), WORDS.due),
  ];
  const parts = [
    WORDS.row(number, open(measure || row.problem)),
    who.filter(Boolean).join('；'),
    said(sign, WORDS.sign),
    said(progress, WORDS.progress),
    state === 'done' ? WORDS.closed(closedOn && dayWords(closedOn), verifier) : '',
    note,
  ];
  return parts
    .filter(Boolean)
    .map((part) => `${part}。`)
    .join('');
}

function deferredText({ problem, reason }: PlanRow, number: number): string {
  return WORDS.deferredRow(number, open(problem), open(reason));
}
