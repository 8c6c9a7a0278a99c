/** A calendar as text in the format of RFC 5545. */

export interface CalendarEvent {
  /** Globally unique and lasting. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly category?: string | undefined;
  /** First day, and the day after the last one; ISO 8601 days. A moment such as 2026-11-28T09:30 stands alone, by the clock on the wall. */
  readonly start: string;
  readonly end?: string | undefined;
  /** How it comes round, as a value of RRULE; absent for what happens once. */
  readonly rule?: string | undefined;
  /** ISO 8601 days that the rule gives and on which nothing is done. */
  readonly except?: readonly string[] | undefined;
  /** The day of the rule in whose place this entry of the same name stands. */
  readonly insteadOf?: string | undefined;
  /** When to remind, as durations before its beginning; none for what needs no reminding. */
  readonly alarms?: readonly string[] | undefined;
  /** ISO 8601 day on which what the event says was last changed. */
  readonly changed: string;
  /** How often it has been changed. */
  readonly sequence: number;
  /** Full address of a page, where the site has a known one. */
  readonly url?: string | undefined;
}

/** Nine in the morning seven days before a day, and one day before; a day begins at midnight. */
export const DAY_ALARMS: readonly string[] = ['-P6DT15H', '-PT15H'];

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LINE = 75;

/**
 * @param name shown by programs that subscribe
 * @param product names the program that made it, such as -//office-handbook//zh
 * @param events in the order of the file
 * @param refresh how often programs that subscribe should look again, as a duration; absent for what is fetched once
 * @returns the text of an .ics file; the same events always give the same text
 */
export function renderCalendar(
  name: string,
  product: string,
  events: readonly CalendarEvent[],
  refresh?: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(refresh === undefined
      ? []
      : [`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`]),
    ...events.flatMap(renderEvent),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function renderEvent(event: CalendarEvent): string[] {
  const { uid, summary, description, category, start, end, rule, alarms = [] } = event;
  const { changed, sequence, url, except = [], insteadOf } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    // The time of the change, not of the build, so that a build of the same content is the same file.
    `DTSTAMP:${compact(changed)}T000000Z`,
    `LAST-MODIFIED:${compact(changed)}T000000Z`,
    `SEQUENCE:${sequence}`,
    `DTSTART${when(start)}`,
    ...(end === undefined ? [] : [`DTEND${when(end)}`]),
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    ...except.map((day) => `EXDATE${when(day)}`),
    ...(insteadOf === undefined ? [] : [`RECURRENCE-ID${when(insteadOf)}`]),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(category === undefined ? [] : [`CATEGORIES:${escapeText(category)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    // A month of filing does not make anyone unavailable.
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(summary)}`,
      `TRIGGER:${trigger}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** @returns a value of type TEXT (RFC 5545, 3.3.11); control characters, which it may not hold, become blanks */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** @returns a line cut into pieces of at most 75 octets, none of them inside a character */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

/** A day is a date; a moment is floating time, which means the same clock everywhere. */
function when(text: string): string {
  return text.includes('T')
    ? `:${compact(text).replace(':', '')}00`
    : `;VALUE=DATE:${compact(text)}`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
