/** How long a festival is off, and which weekends are worked for it, as the last notice has them. */
import type { Library } from '#domain/content/library.ts';
import { shortDay } from '#domain/deadline/day-words.ts';
import { ADDRESS } from '#domain/site/addresses.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import { daysBetween } from '#schemas/days.ts';
import type { Festival } from '#schemas/festivals.ts';
import { ANSWER_LINE, DEADLINE } from '#strings.ts';
import { entryOf, type Subject } from './entry-of.ts';

/** What people call them besides. */
const CALLED: Partial<Record<Festival, readonly string[]>> = {
  春节: ['过年'],
  清明节: ['清明'],
  劳动节: ['五一'],
  端午节: ['端午'],
  中秋节: ['中秋'],
  国庆节: ['国庆', '十一'],
};
/** What is asked of them. */
const ASKED = ['放假', '补班', '调休', '放假安排'];
/** The same with what is asked in between: 放几天假, 补哪天班. */
const PARTED = [
  ['放', '假'],
  ['补', '班'],
] as const;
const AROUND = ['上班', '休息', '休假', '假期', '法定节假日', '节假日', '周末', '连休', '通知'];

/** Years before the last are asked for no more; without a notice nothing is told of the next. */
export function fromHolidays({ holidays: years }: Pick<Library, 'holidays'>): Subject[] {
  const last = years.toSorted((a, b) => a.year - b.year).at(-1);
  const year = DEADLINE.yearOf(last?.year ?? 0);
  return (last?.holidays ?? []).flatMap(({ names, from, to, work }) => {
    const line = {
      text: ANSWER_LINE.daysOff({
        festival: `${year}${names.join(DEADLINE.and)}`,
        span: from === to ? shortDay(from) : DEADLINE.daySpan(shortDay(from), shortDay(to)),
        days: daysBetween(from, to) + 1,
        worked: work.map(shortDay),
        next: DEADLINE.yearOf((last?.year ?? 0) + 1),
      }),
      basis: last?.notice.number ?? '',
      binds: '',
      url: `${ADDRESS.deadline}#holidays`,
      label: DEADLINE.title,
    };
    return names.map((name) => {
      const called = [name, ...(CALLED[name] ?? [])];
      return entryOf({
        subject: `holidays/${name}`,
        kinds: ['long', 'when', 'many'],
        names: called.flatMap((each) => [
          ...ASKED.map((asked) => [each, asked]),
          ...PARTED.map(([before, behind]) => [`${each}${before}`, behind]),
        ]),
        around: [year, ...AROUND],
        keys: [called],
        rank: DATA,
        line,
      });
    });
  });
}
