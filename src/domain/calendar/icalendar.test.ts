import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { escapeText, foldLine, renderCalendar, type CalendarEvent } from './icalendar.ts';

/** What a calendar program would make of the text. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** Marks that mean something to the format, letters that do so after a backslash, and characters of 1 to 4 octets. */
const AWKWARD = ['\\', ';', ',', ':', '"', 'n', 'N', ' ', '\n', '归', '档', 'é', '\u{20000}', '👩‍💻'];

/** Text in any script, thick with awkward marks. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: fc.constantFrom(...AWKWARD), maxLength: 120 }),
  )
  .map((text) => text.replace(/(?!\n)\p{Cc}/gu, ''));

const event = (rest: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{ uid: 'one@test', summary: '归档', description: '说明', start: '2027-01-01' },
  ...{ end: '2027-01-02', changed: '2026-12-01', sequence: 0 },
  ...rest,
});

describe('the calendar file', () => {
  test('keeps any text through a calendar program', () => {
    fc.assert(
      fc.property(words, words, (title, note) => {
        const [found] = read(
          renderCalendar(title, '-//test//ZH', [event({ summary: title, description: note })]),
        );
        expect(found?.summary ?? '').toBe(title);
        expect(found?.description ?? '').toBe(note);
      }),
    );
  });

  test('leaves out what an entry does not have', () => {
    const text = renderCalendar('一', '-//test//ZH', [event({ end: undefined })]);
    for (const name of ['DTEND', 'RRULE', 'CATEGORIES', 'URL', 'VALARM', 'TTL', 'EXDATE'])
      expect(text).not.toContain(name);
  });

  test('writes rules, days left out, days moved and alarms', () => {
    const text = renderCalendar(
      '一',
      '-//test//ZH',
      [
        event({
          rule: 'FREQ=MONTHLY',
          except: ['2027-02-01'],
          alarms: ['-PT15H'],
          category: '档案',
        }),
        event({ start: '2027-03-02', end: '2027-03-03', insteadOf: '2027-03-01' }),
        event({ uid: 'two@test', start: '2027-01-01T09:30', end: '2027-01-01T10:00' }),
      ],
      'P1D',
    );
    for (const line of [
      'X-PUBLISHED-TTL:P1D',
      'RRULE:FREQ=MONTHLY',
      'EXDATE;VALUE=DATE:20270201',
      'RECURRENCE-ID;VALUE=DATE:20270301',
      'TRIGGER:-PT15H',
      'CATEGORIES:档案',
      'DTSTART:20270101T093000',
      'DTEND:20270101T100000',
    ])
      expect(text).toContain(`\r\n${line}\r\n`);
  });

  test('ends every line as the format asks, none longer than 75 octets', () => {
    fc.assert(
      fc.property(words, (note) => {
        const text = renderCalendar('一年的事', '-//test//ZH', [
          {
            uid: 'one@test',
            summary: note,
            description: note + note,
            category: note,
            start: '2027-01-01',
            end: '2027-01-02',
            changed: '2026-12-01',
            sequence: 0,
          },
        ]);
        expect(text.endsWith('\r\n')).toBe(true);
        const lines = text.split('\r\n');
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });
});

test('folding takes nothing away and cuts no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      fc.pre(!/[\r\n]/.test(text));
      expect(foldLine(text).replaceAll('\r\n ', '')).toBe(text);
    }),
  );
  expect(foldLine('归'.repeat(26))).toBe(`${'归'.repeat(25)}\r\n 归`);
});

test('marks that mean something to the format are escaped', () => {
  expect(escapeText('甲,乙;丙\\丁\r\n戊\u0007')).toBe('甲\\,乙\\;丙\\\\丁\\n戊 ');
});
