/**
 * How work comes round, as a rule that every calendar program follows (RFC 5545, 3.3.10), and the days it gives.
 * Rules stay simple: days of the month, weekdays, and the n-th weekday of a month. No rule knows days off; where a year
 * is known, single days are moved (moved.ts).
 */
import { addDays, isWeekend, weekdayOf } from '#schemas/days.ts';

export type Rhythm =
  /** On weekdays, 1 for Monday to 5 for Friday. */
  | { readonly kind: 'weekly'; readonly weekdays: readonly number[] }
  /** On the n-th weekday of the months named, from the end where it is negative. */
  | { readonly kind: 'nth'; readonly place: number; readonly months: 'every' | 'quarter-ends' }
  /** On a day of the months named, 1 to 12; an empty list is every month. */
  | { readonly kind: 'day'; readonly day: number; readonly months: readonly number[] };

const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** @returns the value of RRULE; it must begin on a day that it gives */
export function ruleOf(rhythm: Rhythm): string {
  switch (rhythm.kind) {
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${rhythm.weekdays.map((day) => NAMES[day]).join(',')}`;
    case 'nth': {
      const every = rhythm.months === 'every' ? '' : ';INTERVAL=3';
      return `FREQ=MONTHLY${every};BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${rhythm.place}`;
    }
    case 'day':
      return rhythm.months.length === 0
        ? `FREQ=MONTHLY;BYMONTHDAY=${rhythm.day}`
        : `FREQ=YEARLY;BYMONTH=${rhythm.months.join(',')};BYMONTHDAY=${rhythm.day}`;
    default:
      return rhythm satisfies never;
  }
}

/** @returns the days that a rhythm gives from one day to another, both included */
export function daysGiven(rhythm: Rhythm, from: string, to: string): string[] {
  if (rhythm.kind === 'weekly') {
    const days: string[] = [];
    for (let day = from; day <= to; day = addDays(day, 1))
      if (rhythm.weekdays.includes(weekdayOf(day))) days.push(day);
    return days;
  }
  return monthsBetween(from, to)
    .filter((month) => isMeant(rhythm, Number(month.slice(5))))
    .flatMap((month) => dayIn(rhythm, month) ?? [])
    .filter((day) => from <= day && day <= to);
}

/** @returns the days of a month, such as 2026-11 */
export function daysOfMonth(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

function isMeant(rhythm: Exclude<Rhythm, { kind: 'weekly' }>, month: number): boolean {
  if (rhythm.kind === 'nth') return rhythm.months === 'every' || month % 3 === 0;
  return rhythm.months.length === 0 || rhythm.months.includes(month);
}

function dayIn(rhythm: Exclude<Rhythm, { kind: 'weekly' }>, month: string): string | undefined {
  const days = daysOfMonth(month);
  if (rhythm.kind === 'day') return days[rhythm.day - 1];
  const worked = days.filter((day) => !isWeekend(day));
  return worked.at(rhythm.place > 0 ? rhythm.place - 1 : rhythm.place);
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (text > to.slice(0, 7)) return months;
    months.push(text);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
