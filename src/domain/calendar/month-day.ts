/** Days that come round every year, and the calendar days they fall on. Days are ISO 8601 text, without a time zone. */

export interface MonthDay {
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Neither this year nor the next has a 29 February. */
const COMMON_YEAR = 2025;
const MS_OF_DAY = 86_400_000;

/**
 * @param text month and day, such as 06-30
 * @param file named in the message
 * @throws when it is not a day that every year has
 */
export function parseMonthDay(text: string, file: string): MonthDay {
  if (!isMonthDay(text)) {
    throw new Error(`${file}：calendar 里的 ${text} 不是每年都有的日子，写成 06-30 这样的月和日`);
  }
  const [month = 0, day = 0] = text.split('-').map(Number);
  return { month, day };
}

/** @returns true for month and day of a day that every year has, such as 06-30 */
export function isMonthDay(text: string): boolean {
  const [month = 0, day = 0] = text.split('-').map(Number);
  const made = new Date(Date.UTC(COMMON_YEAR, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** @returns a negative number when one day of the year comes before another, as sorting wants it */
export function compareDays(one: MonthDay, other: MonthDay): number {
  return one.month - other.month || one.day - other.day;
}

/** @returns true when one day of the year comes before another */
export function isBefore(one: MonthDay, other: MonthDay): boolean {
  return compareDays(one, other) < 0;
}

/**
 * Days from one day of the year to another, both counted. Counted in a year without 29 February,
 * because a calendar repeats the length of the first event: a deadline may show a day early, never a day late.
 */
export function lengthInDays(from: MonthDay, to: MonthDay): number {
  const year = isBefore(to, from) ? COMMON_YEAR + 1 : COMMON_YEAR;
  const began = Date.UTC(COMMON_YEAR, from.month - 1, from.day);
  return (Date.UTC(year, to.month - 1, to.day) - began) / MS_OF_DAY + 1;
}
