/** Days in words. */
import { weekdayOf } from '#schemas/days.ts';
import { ANSWER } from '#strings.ts';
import type { Stretch } from './stretch.ts';

const WEEKEND = new Set<string>([ANSWER.weekdays[0], ANSWER.weekdays[6], ANSWER.weekend]);

/** @returns such as 2026 年 11 月 28 日（周六） */
export function dayInWords(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return ANSWER.day(year, month, date, weekdayIn(day));
}

/** @returns such as 11 月 28 日（周六） */
export function shortDay(day: string): string {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  return ANSWER.shortDay(month, date, weekdayIn(day));
}

/** @returns such as 2026 年 11 月 28 日（周六） 09:30 */
export function momentInWords(moment: string): string {
  return ANSWER.moment(dayInWords(moment.slice(0, 10)), moment.slice(11));
}

/** @returns days that were left out, such as 10 月 1 日（周四）至 10 月 7 日（周三），国庆节放假，7 天 */
export function stretchInWords({ from, to, why, days }: Stretch): string {
  const reason = WEEKEND.has(why) ? ANSWER.weekend : ANSWER.festivalOff(why);
  return days === 1
    ? ANSWER.single(shortDay(from), reason)
    : ANSWER.stretch(shortDay(from), shortDay(to), reason, days);
}

/** @returns why a day is off, as the end of a sentence: 是国庆节放假, 是周六 */
export function offInWords(why: string): string {
  return WEEKEND.has(why) ? ANSWER.isWeekend(why) : ANSWER.isFestival(why);
}

function weekdayIn(day: string): string {
  return ANSWER.weekdays[weekdayOf(day)] ?? '';
}
