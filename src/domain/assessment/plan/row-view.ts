/** A row of the plan as a page shows it: its number, where it comes from, what is to be said of it. */
import { workCalendar } from '#domain/calendar/work-calendar.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import type { PlanRow } from '../record/plan-row.ts';
import type { ItemLink } from '../report/links.ts';
import { readSheet, type RawAnswers, type Reactions } from '../sheet.ts';
import { againstAnswer, againstNote } from './against.ts';
import { groundsOf } from './order.ts';
import type { PlanContent } from './plan-content.ts';
import { remarksOn } from './remarks.ts';

export type RowView = {
  readonly row: PlanRow;
  /** From 1. */
  readonly number: number;
  /** The item that it answers, where the questionnaire still has it. */
  readonly item: ItemLink | undefined;
  /** Rows that wait for it, in words; empty where none does. */
  readonly ground: string;
  /** Published forms that carry it. */
  readonly forms: readonly ItemLink[];
  /** What is missing, cannot be right, or does not agree with the answer by now. */
  readonly remarks: readonly string[];
  /** That its item is on target by now; empty where it is not, or the row is closed. */
  readonly reached: string;
  /** Whether it was made of another level, and can be told anew. */
  readonly isMoved: boolean;
  /** How the row stands to the answer, in a few words for paper; empty where they agree. */
  readonly note: string;
};

/** @param today the day from which limits are judged */
export function viewRows(
  content: PlanContent,
  rows: readonly PlanRow[],
  answers: RawAnswers,
  today: string,
): RowView[] {
  const { outline } = content;
  const { reactions } = readSheet(outline, answers);
  const waiting = waitingFor(content, reactions, rows);
  const calendar = workCalendar(content.years);
  return rows.map((row, index) => {
    const item = outline.items.find(({ id }) => id === row.item);
    const area = outline.areas.find(({ id }) => id === item?.area);
    return {
      row,
      number: index + 1,
      item: item && { label: WORDS.item(area?.title ?? '', item.number), href: item.href },
      ground: groundWords(waiting.get(row.item)),
      forms: row.forms.flatMap((id) => {
        const form = outline.instruments.find((instrument) => instrument.id === id);
        return form ? [{ label: form.title, href: form.href }] : [];
      }),
      remarks: [
        ...remarksOn(row, today, calendar).map((remark) => WORDS.remarks[remark]),
        ...againstWords(content, row, reactions),
      ],
      reached: reachedWords(content, row, reactions),
      isMoved: againstAnswer(content, row, reactions)?.is === 'moved',
      note: againstNote(content, row, reactions),
    };
  });
}

function groundWords(waiting: readonly number[] | undefined): string {
  return waiting ? WORDS.ground(waiting) : '';
}

/** The numbers of the rows that wait for an item, by the item. */
function waitingFor(
  content: PlanContent,
  reactions: Reactions,
  rows: readonly PlanRow[],
): Map<string, number[]> {
  const waiting = new Map<string, number[]>();
  rows.forEach(({ item }, index) => {
    for (const ground of groundsOf(content, reactions, item))
      waiting.set(ground, [...(waiting.get(ground) ?? []), index + 1]);
  });
  return waiting;
}

function reachedWords(content: PlanContent, row: PlanRow, reactions: Reactions): string {
  const against = againstAnswer(content, row, reactions);
  return against?.is === 'reached' ? WORDS.reached(against.level) : '';
}

function againstWords(content: PlanContent, row: PlanRow, reactions: Reactions): string[] {
  const against = againstAnswer(content, row, reactions);
  switch (against?.is) {
    case 'fallen':
      return [WORDS.against.fallen(against.level, against.target)];
    case 'moved':
      return [WORDS.against.moved(against.before, against.level)];
    case 'unknown':
    case 'na':
      return [WORDS.against[against.is]];
    default:
      return [];
  }
}
