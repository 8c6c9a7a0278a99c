/** The office's year as a calendar file. */
import { CALENDAR } from '#strings.ts';
import { renderCalendar, type CalendarEvent } from './icalendar.ts';
import { addDays } from '#schemas/days.ts';
import { firstOnOrAfter, lengthInDays } from './month-day.ts';
import type { Recurrence } from './recurrence.ts';

const PRODUCT = '-//office-handbook//calendar//ZH';
const DOMAIN = 'calendar.office-handbook';

/**
 * @param recurrences what comes round
 * @param name of the calendar
 * @param address gives the full address of a page, or nothing while the site has none
 * @returns the text of the .ics file
 */
export function officeCalendar(
  recurrences: readonly Recurrence[],
  name: string,
  address: (href: string) => string | undefined,
): string {
  return renderCalendar(
    name,
    PRODUCT,
    recurrences.map((recurrence) => eventOf(recurrence, address(recurrence.page.href))),
  );
}

/** @returns a yearly event of whole days that begins with the first time the procedure is in force */
export function eventOf(recurrence: Recurrence, url: string | undefined): CalendarEvent {
  const { id, title, from, to, note, page, lead, category } = recurrence;
  const start = firstOnOrAfter(from, recurrence.effective);
  const lines = [note, CALENDAR.eventLead(lead), `${page.code ?? ''} ${page.title}`.trim()];
  return {
    uid: `${id}@${DOMAIN}`,
    summary: title,
    description: lines.filter((line) => line !== '').join('\n'),
    category,
    start,
    end: addDays(start, lengthInDays(from, to)),
    rule: 'FREQ=YEARLY',
    changed: recurrence.revised,
    sequence: recurrence.revisions - 1,
    url,
  };
}
