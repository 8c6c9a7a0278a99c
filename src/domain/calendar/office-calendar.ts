/** The office's year as a calendar file: entries on the day something is due, which remind of it. */
import { addDays } from '#schemas/days.ts';
import { CALENDAR } from '#strings.ts';
import { festivalDues } from './due.ts';
import { DAY_ALARMS, renderCalendar, type CalendarEvent } from './icalendar.ts';
import { lengthInDays } from './month-day.ts';
import type { PostWork } from './post-work.ts';
import type { Recurrence } from './recurrence.ts';
import { recurringEvents, type EventSource } from './recurring-events.ts';
import type { WorkCalendar } from './work-calendar.ts';

const PRODUCT = '-//office-handbook//calendar//ZH';
/** Programs that subscribe look again once a day. */
const REFRESH = 'P1D';
/** Nine in the morning of the day before. */
const EVE: readonly string[] = DAY_ALARMS.slice(1);
/** Work that lasts longer than so many days reminds of its beginning too. */
const LONG = 14;

export interface CalendarContent {
  readonly recurrences: readonly Recurrence[];
  readonly works: readonly PostWork[];
  readonly calendar: WorkCalendar;
  /** ISO 8601 day up to which single days are moved. */
  readonly until: string;
  /** The full address of a page, or nothing while the site has none. */
  readonly address: (href: string) => string | undefined;
}

/**
 * @param name of the calendar
 * @returns the text of the .ics file
 */
export function officeCalendar(name: string, content: CalendarContent): string {
  const { recurrences, works } = content;
  const events = [
    ...recurrences.flatMap((recurrence) => yearlyEvents(recurrence, content)),
    ...works.flatMap((work) => recurringEvents(sourceOfWork(work, content), content)),
  ];
  return renderCalendar(name, PRODUCT, events, REFRESH);
}

/** @returns the entries of yearly work: on its last day, or for a festival one a year of the table */
function yearlyEvents(recurrence: Recurrence, content: CalendarContent): CalendarEvent[] {
  const source = sourceOf(recurrence, content);
  const dues = festivalDues(content.calendar, recurrence);
  if (!recurrence.festival) return recurringEvents(source, content);
  return dues.map(({ year, due, by, festival = '' }) => ({
    ...source,
    uid: `${recurrence.id}-${year}@${source.domain}`,
    description: `${CALENDAR.forFestival(inWords(festival), inWords(by))}\n${source.description}`,
    start: due,
    end: addDays(due, 1),
  }));
}

function sourceOf(recurrence: Recurrence, { address }: CalendarContent): EventSource {
  const { id, title, from, to, note, page, lead, category, effective, revised } = recurrence;
  const length = lengthInDays(from, to);
  const span = CALENDAR.dueSpan(CALENDAR.day(from.month, from.day), CALENDAR.day(to.month, to.day));
  return {
    ...{ id, effective, category, summary: title, url: address(page.href) },
    domain: DOMAIN,
    description: lines([
      recurrence.festival ? '' : span,
      note,
      CALENDAR.eventLead(lead),
      `${page.code ?? ''} ${page.title}`.trim(),
    ]),
    rhythm: { kind: 'day', day: to.day, months: [to.month] },
    alarms: length > LONG ? [beginning(length), ...DAY_ALARMS] : DAY_ALARMS,
    ...{ changed: revised, sequence: recurrence.revisions },
  };
}

function sourceOfWork(work: PostWork, { address }: CalendarContent): EventSource {
  const { id, what, when, period, rhythm, lead, page, effective, revised, revisions } = work;
  return {
    ...{ id, effective, rhythm, summary: what, category: lead, url: address(page.href) },
    domain: DOMAIN,
    description: lines([when, CALENDAR.eventLead(lead), `${page.code ?? ''} ${page.title}`.trim()]),
    alarms: period === 'weekly' ? [] : period === 'monthly' ? EVE : DAY_ALARMS,
    ...{ changed: revised, sequence: revisions },
  };
}

const DOMAIN = 'calendar.office-handbook';

/** Nine in the morning of the first of so many days, of which the last is the day of the entry. */
function beginning(length: number): string {
  return `-P${length - 2}DT15H`;
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function inWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return CALENDAR.dayIn(year, month, date);
}
