/** Days of the year as people write them: 12 月 10 日至 25 日, 6 月底前, 一季度. */
import { lengthInDays, type MonthDay } from './month-day.ts';

/** A part of the year; the last day comes before the first where it runs over the new year. */
export interface YearSpan {
  readonly from: MonthDay;
  readonly to: MonthDay;
}

/** What a text says about when: a span, or a last day alone. */
export type Written = YearSpan | { readonly from?: undefined; readonly to: MonthDay };

const NUMBER = '(\\d{1,2})';
const DAY = `${NUMBER} 月 ${NUMBER} 日`;

/** Each way of writing, tried in order at the beginning of the text, with what the numbers in it mean. */
const WAYS: readonly (readonly [RegExp, (...found: number[]) => Written])[] = [
  [
    new RegExp(`^${DAY}至(?:次年)? ?${DAY}`),
    (month, day, last, end) => days(month, day, last, end),
  ],
  [new RegExp(`^${DAY}至 ?${NUMBER} 日`), (month, day, end) => days(month, day, month, end)],
  [new RegExp(`^${DAY}前`), (month = 1, day = 1) => ({ to: { month, day } })],
  [new RegExp(`^${NUMBER} 月底前`), (month = 1) => ({ to: { month, day: lastOf(month) } })],
  [new RegExp(`^${NUMBER} 月上旬`), (month) => days(month, 1, month, 10)],
  [new RegExp(`^${NUMBER} 月上中旬`), (month) => days(month, 1, month, 20)],
  [new RegExp(`^${NUMBER} 月中旬`), (month) => days(month, 11, month, 20)],
  [new RegExp(`^${NUMBER} 月下旬`), (month) => days(month, 21, month, lastOf(month))],
  [new RegExp(`^${NUMBER} 月至(?:次年)? ?${NUMBER} 月`), (month, last) => months(month, last)],
  [/^一季度/, () => months(1, 3)],
  [/^上半年/, () => months(1, 6)],
  [/^下半年/, () => months(7, 12)],
];

/** 12 月, and 6 月、12 月, but not 6 月底 or 1 月至. */
const MONTHS = /^\d{1,2} 月(?:、\d{1,2} 月)*(?![ 至底上中下])/;

/** @returns the parts of the year that a text begins with; none where it names no days, such as 每有人员进出时 */
export function yearSpans(when: string): Written[] {
  for (const [way, meaning] of WAYS) {
    const found = way.exec(when);
    if (found) return [meaning(...found.slice(1).map(Number))];
  }
  const [list = ''] = MONTHS.exec(when) ?? [];
  return [...list.matchAll(/\d+/g)].map(([month]) => months(Number(month), Number(month)));
}

/**
 * @returns true when both can mean the same date: a deadline falls into the other span;
 *   of two spans one lies within the other, the wider one being less exact
 */
export function agree(written: Written, other: YearSpan): boolean {
  if (!written.from) return lies({ from: written.to, to: written.to }, other);
  return lies(written, other) || lies(other, written);
}

/** True when the inner span lies within the outer one. */
function lies(inner: YearSpan, outer: YearSpan): boolean {
  const before = lengthInDays(outer.from, inner.from) - 1;
  return before + lengthInDays(inner.from, inner.to) <= lengthInDays(outer.from, outer.to);
}

function months(first = 1, last = first): YearSpan {
  return days(first, 1, last, lastOf(last));
}

function days(month = 1, day = 1, lastMonth = month, lastDay = day): YearSpan {
  return { from: { month, day }, to: { month: lastMonth, day: lastDay } };
}

function lastOf(month = 1): number {
  return new Date(Date.UTC(2025, month, 0)).getUTCDate();
}
