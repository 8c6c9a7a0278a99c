/** The answer to how far two days lie apart. */
import { ANSWER } from '#strings.ts';
import type { Found } from './said.ts';
import { countBetween } from './between.ts';
import { dayRows } from './day-rows.ts';
import { dayInWords, shortDay, stretchInWords } from './day-words.ts';
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts';

export function answerBetween(calendar: WorkCalendar, one: string, other: string): Found {
  const swapped = other < one;
  const [from, to] = swapped ? [other, one] : [one, other];
  const { days, working, workingBoth, skipped, made, missing, openTo } = countBetween(
    calendar,
    from,
    to,
  );
  const off = skipped.reduce((sum, stretch) => sum + stretch.days, 0);
  return {
    kind: 'found',
    lead: ANSWER.betweenLead(dayInWords(from), dayInWords(to)),
    head: ANSWER.between(days),
    notes: [
      ...(swapped ? [ANSWER.betweenSwapped] : []),
      ...(working !== undefined && workingBoth !== undefined
        ? [ANSWER.working(working, workingBoth)]
        : []),
      ...(missing === undefined ? [] : [ANSWER.workingUnknown(missing)]),
      ...(openTo === undefined ? [] : [ANSWER.openTo(openTo)]),
    ],
    how: made.length > 0 ? [ANSWER.madeDays(made.map(shortDay).join('、'))] : [],
    articles: [],
    ...(off > 0 && {
      skipped: { title: ANSWER.skippedBetween(off), items: skipped.map(stretchInWords) },
    }),
    days:
      missing === undefined
        ? dayRows(calendar, { start: from, last: to, unit: 'working-day', countsStart: false })
        : [],
  };
}
