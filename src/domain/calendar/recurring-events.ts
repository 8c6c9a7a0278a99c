/** One piece of work as entries of a calendar: the rule, and single days that fall elsewhere. */
import { addDays } from '#schemas/days.ts';
import type { CalendarEvent } from './icalendar.ts';
import { movedDay } from './moved.ts';
import { daysGiven, ruleOf, type Rhythm } from './rhythm.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What an entry says, without its days. */
export interface EventSource extends Omit<CalendarEvent, 'uid' | 'start' | 'end' | 'rule'> {
  /** With the domain it makes the name of the entry. */
  readonly id: string;
  readonly domain: string;
  /** ISO 8601 day from which it is done. */
  readonly effective: string;
  readonly rhythm: Rhythm;
}

interface Span {
  readonly calendar: WorkCalendar;
  /** ISO 8601 day up to which single days are moved; later ones stay as the rule gives them. */
  readonly until: string;
}

/** @returns the entry that recurs, and one for each of its days that is moved */
export function recurringEvents(
  { id, domain, effective, rhythm, ...source }: EventSource,
  { calendar, until }: Span,
): CalendarEvent[] {
  const days = daysGiven(rhythm, effective, until);
  const [start] = days;
  if (start === undefined) return [];
  const uid = `${id}@${domain}`;
  const moved = days.map((day) => ({ day, to: movedDay(calendar, rhythm, day) }));
  return [
    {
      ...source,
      ...{ uid, start, end: addDays(start, 1), rule: ruleOf(rhythm) },
      except: moved.flatMap(({ day, to }) => (to === undefined ? [day] : [])),
    },
    ...moved.flatMap(({ day, to }) =>
      to === undefined || to === day
        ? []
        : [{ ...source, uid, start: to, end: addDays(to, 1), insteadOf: day }],
    ),
  ];
}
