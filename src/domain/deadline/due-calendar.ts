/** A term that was counted, as a file for calendar programs. */
import { DAY_ALARMS, renderCalendar } from '#domain/calendar/icalendar.ts';
import { asFileName } from '#domain/text/file-name.ts';
import { addDays } from '#schemas/days.ts';
import { ANSWER, DEADLINE } from '#strings.ts';
import { addHours } from './clock.ts';
import type { Due } from './said.ts';

const PRODUCT = '-//office-handbook//deadline//ZH';
const DOMAIN = 'deadline.office-handbook';
/** One hour before, for a term of hours. */
const HOUR_ALARMS = ['-PT1H'];

/**
 * @param due what was counted
 * @param id tells the question, so that asking it again replaces the entry
 * @param today ISO 8601 day on which the file is made
 */
export function dueCalendar({ title, at, lines }: Due, id: string, today: string): string {
  const isMoment = at.includes('T');
  return renderCalendar(DEADLINE.calendarName, PRODUCT, [
    {
      uid: `${id}@${DOMAIN}`,
      summary: DEADLINE.calendarTitle(title),
      description: [...lines, ANSWER.calendarNote].join('\n'),
      start: at,
      end: isMoment ? addHours(at, 0.5) : addDays(at, 1),
      alarms: isMoment ? HOUR_ALARMS : DAY_ALARMS,
      changed: today,
      sequence: 0,
    },
  ]);
}

/** @returns a name without the marks that a file system refuses */
export function dueFileName({ title, at }: Due): string {
  return asFileName(DEADLINE.fileName(title, at.slice(0, 10)));
}
