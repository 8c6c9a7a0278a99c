/** A calendar as text in the format of RFC 5545. */

export interface CalendarEvent {
  /** Globally unique and lasting. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** First day, and the day after the last one; ISO 8601 days. */
  readonly start: string;
  readonly end: string;
  /** ISO 8601 day on which what the event says was last changed. */
  readonly changed: string;
  /** How often it has been changed. */
  readonly sequence: number;
  /** Full address of a page, where the site has a known one. */
  readonly url?: string | undefined;
}

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LINE = 75;

/**
 * @param name shown by programs that subscribe
 * @param product names the program that made it, such as -//office-handbook//zh
 * @param events whole days that come round every year
 * @returns the text of an .ics file; the same events always give the same text
 */
export function renderCalendar(
  name: string,
  product: string,
  events: readonly CalendarEvent[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(renderEvent),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function renderEvent(event: CalendarEvent): string[] {
  const { uid, summary, description, category, start, end, changed, sequence, url } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    // The time of the change, not of the build, so that a build of the same content is the same file.
    `DTSTAMP:${compact(changed)}T000000Z`,
    `LAST-MODIFIED:${compact(changed)}T000000Z`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    `DTEND;VALUE=DATE:${compact(end)}`,
    'RRULE:FREQ=YEARLY',
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${escapeText(category)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    // A month of filing does not make anyone unavailable.
    'TRANSP:TRANSPARENT',
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

function compact(day: string): string {
  return day.replaceAll('-', '');
}
