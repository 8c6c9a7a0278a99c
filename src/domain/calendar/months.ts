/** The year by month. */
import { isBefore } from './month-day.ts';
import type { Recurrence } from './recurrence.ts';

export interface CalendarMonth {
  /** 1–12 */
  readonly month: number;
  /** Work that begins in this month, by day. */
  readonly starting: readonly Recurrence[];
  /** Work that began in an earlier month and is not over; what ends first comes first. */
  readonly running: readonly Recurrence[];
}

type Span = Pick<Recurrence, 'from' | 'to'>;

/** @returns the twelve months, January first */
export function monthsOf(recurrences: readonly Recurrence[]): CalendarMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    return {
      month,
      starting: recurrences.filter(({ from }) => from.month === month),
      running: recurrences
        .filter((span) => span.from.month !== month && monthsTouched(span).includes(month))
        .toSorted((a, b) => monthsLeft(a, month) - monthsLeft(b, month) || a.to.day - b.to.day),
    };
  });
}

/** @returns the months in which the work goes on, in their order from its beginning */
export function monthsTouched({ from, to }: Span): number[] {
  const overNewYear = isBefore(to, from);
  const count = to.month - from.month + (overNewYear ? 12 : 0) + 1;
  // Work that ends in the month it began in, a year later, touches each month once.
  return Array.from(
    { length: Math.min(count, 12) },
    (_, step) => ((from.month - 1 + step) % 12) + 1,
  );
}

function monthsLeft({ to }: Span, month: number): number {
  return (to.month - month + 12) % 12;
}
