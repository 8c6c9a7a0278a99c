/** What posts write of work that comes round within the year, as rhythms: 周五下午, 次月 5 日前, 季末月最后一周. */
import type { Rhythm } from './rhythm.ts';

export type Period = 'weekly' | 'monthly' | 'quarterly';

const WEEKDAYS = '一二三四五';
/** The last five weekdays of a month are its last week. */
const LAST_WEEK = -5;
const LAST_DAYS = 25;
const QUARTER_ENDS = [3, 6, 9, 12];

const nth = (place: number): Rhythm => ({ kind: 'nth', place, months: 'every' });

/** Ways of writing a day of the month, tried in order; the number in them is a day, or so many working days. */
const MONTHLY: readonly (readonly [RegExp, (number: number) => Rhythm])[] = [
  [/(?<!\d)(\d+) 日前/, (day) => ({ kind: 'day', day, months: [] })],
  [/月初 (\d+) 个工作日内/, nth],
  [/月末前 (\d+) 个工作日/, (days) => nth(-1 - days)],
  [/月末|月底/, () => nth(-1)],
  [/月初/, () => nth(1)],
];

/** @returns the rhythms of what a post writes; none where it names no day, such as 月内一次 */
export function rhythmsOf(period: Period, when: string): Rhythm[] {
  if (period === 'weekly') {
    const weekdays = [...when.matchAll(/周([一二三四五])/g)].map(
      ([, day = '']) => WEEKDAYS.indexOf(day) + 1,
    );
    return weekdays.length === 0 ? [] : [{ kind: 'weekly', weekdays }];
  }
  if (period === 'quarterly') return quarterly(when);
  for (const [way, rhythm] of MONTHLY) {
    const found = way.exec(when);
    if (found) return [rhythm(Number(found[1] ?? 0))];
  }
  return [];
}

/** The last month of a quarter, unless the fourth quarter has a day of its own. */
function quarterly(when: string): Rhythm[] {
  if (!/季末|季度/.test(when)) return [];
  const lastWeek = when.includes('最后一周');
  const [, month, day] = /第四季度\D*(\d+) 月 (\d+) 日前/.exec(when) ?? [];
  if (month === undefined || day === undefined)
    return [{ kind: 'nth', place: lastWeek ? LAST_WEEK : -1, months: 'quarter-ends' }];
  const own = Number(month);
  const others = QUARTER_ENDS.filter((end) => end !== own);
  return [
    { kind: 'day', day: LAST_DAYS, months: others },
    { kind: 'day', day: Number(day), months: [own] },
  ];
}
