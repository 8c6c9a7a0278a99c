import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { escapeText, foldLine, renderCalendar } from './icalendar.ts';
import { officeCalendar } from './office-calendar.ts';
import { addDays } from '#schemas/days.ts';
import { isBefore, parseMonthDay } from './month-day.ts';
import { monthDay, makeRecurrence } from './testing.ts';

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

describe('the calendar file', () => {
  test('is read back with first day, day after the last, and the same day every year', () => {
    const [event] = read(officeCalendar([makeRecurrence()], '办公室一年的事', () => undefined));
    expect(event?.uid).toBe('archives-filing-1@calendar.office-handbook');
    expect(event?.summary).toBe('上一年度文书归档完成');
    expect(event?.description).toBe('6 月底是通行的截止时点\n牵头：档案岗\nDA-01 文书归档');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-06-21');
    expect(event?.endDate.toString()).toBe('2027-07-01');
    const iterator = event?.iterator();
    const starts = [iterator?.next(), iterator?.next(), iterator?.next()];
    expect(starts.map(String)).toEqual(['2027-06-21', '2028-06-21', '2029-06-21']);
  });

  test('says when its content changed, not when it was built', () => {
    const revised = makeRecurrence({ revised: '2027-03-05', revisions: 3 });
    const text = officeCalendar([revised], '一年的事', () => undefined);
    expect(text).toContain('\r\nDTSTAMP:20270305T000000Z\r\n');
    expect(text).toContain('\r\nSEQUENCE:2\r\n');
    expect(officeCalendar([revised], '一年的事', () => undefined)).toBe(text);
  });

  test('names the page where the site has an address', () => {
    const address = (href: string) => `https://office.example${href}`;
    const [event] = read(officeCalendar([makeRecurrence()], '一年的事', address));
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      'https://office.example/procedures/archives/filing/',
    );
  });

  test('keeps any text and any days through a calendar program', () => {
    fc.assert(
      fc.property(words, words, monthDay, monthDay, (title, note, from, to) => {
        const [event] = read(
          officeCalendar([makeRecurrence({ title, note, from, to })], title, () => undefined),
        );
        expect(event?.summary ?? '').toBe(title);
        expect(event?.description.startsWith(note)).toBe(true);
        const last = addDays(String(event?.endDate), -1);
        expect(parseMonthDay(String(event?.startDate).slice(5), '')).toEqual(from);
        // One day early where the first time falls in a leap year, as documented; never late.
        const shown = parseMonthDay(last.slice(5).replace('02-29', '02-28'), '');
        if (shown.month !== to.month || shown.day !== to.day) {
          expect(parseMonthDay(addDays(last, 1).slice(5), '')).toEqual(to);
        }
        expect(last >= String(event?.startDate) || isBefore(to, from)).toBe(true);
      }),
    );
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
