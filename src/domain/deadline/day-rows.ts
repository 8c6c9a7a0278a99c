/** Every day from one end of a term to the other, with what it counted for. */
import { addDays } from '#schemas/days.ts';
import { ANSWER, DEADLINE } from '#strings.ts';
import type { DayRow } from './said.ts';
import { dayInWords } from './day-words.ts';
import type { DayUnit } from './term.ts';
import type { DayKind, WorkCalendar } from '#domain/calendar/work-calendar.ts';

interface Ends {
  readonly start: string;
  readonly last: string;
  readonly unit: DayUnit;
  readonly countsStart: boolean;
}

/** @returns the rows from the day the term begins, also where it was counted back */
export function dayRows(
  calendar: WorkCalendar,
  { start, last, unit, countsStart }: Ends,
): DayRow[] {
  const step = start <= last ? 1 : -1;
  const rows: DayRow[] = [];
  let number = 0;
  const end = addDays(last, step);
  for (let day = start; day !== end; day = addDays(day, step)) {
    const kind = calendar.kindOf(day);
    const left = day === start && !countsStart;
    const counts = !left && (unit !== 'working-day' || kind?.works === true);
    if (counts) number += 1;
    const what = left
      ? DEADLINE.startNotCounted
      : counts
        ? countedAs(unit, number, kind)
        : leftOut(kind);
    rows.push({ day: dayInWords(day), what, counts });
  }
  return rows;
}

function countedAs(unit: DayUnit, number: number, kind: DayKind | undefined): string {
  const words = unit === 'working-day' ? DEADLINE.countedWork(number) : DEADLINE.counted(number);
  if (kind?.works === true && kind.madeFor !== undefined)
    return `${words}（${DEADLINE.made(kind.madeFor)}）`;
  return kind?.works === false ? `${words}（${kind.why}）` : words;
}

function leftOut(kind: DayKind | undefined): string {
  return kind?.works === false ? DEADLINE.notCounted(kind.why) : ANSWER.weekend;
}
