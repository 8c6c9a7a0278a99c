/** When in the year the office does what comes round every year. */
import { recurrencesOf } from '#domain/calendar/recurrence.ts';
import type { Library } from '#domain/content/library.ts';
import { ADDRESS } from '#domain/site/addresses.ts';
import { ANSWER_LINE, CALENDAR } from '#strings.ts';
import { entryOf, type Subject } from './entry-of.ts';

/** What is done for a festival falls on other days each year, which its procedure tells. */
export function fromCalendar(library: Library): Subject[] {
  return recurrencesOf(library)
    .filter(({ festival }) => festival === undefined)
    .map(({ title, from, to, note, page }) => {
      const span = CALENDAR.dueSpan(
        CALENDAR.day(from.month, from.day),
        CALENDAR.day(to.month, to.day),
      );
      return entryOf({
        subject: `calendar/${title}`,
        kinds: ['when'],
        names: [[title]],
        parts: [title],
        within: [page.title],
        around: [page.title, note],
        rank: 2,
        line: {
          text: `${title}：${span}。${note}`,
          ...{ basis: ANSWER_LINE.seePage, binds: '' },
          url: `${ADDRESS.calendar}#month-${from.month}`,
          label: `${CALENDAR.title}：${page.title}`,
        },
      });
    });
}
