import { describe, expect, test } from 'vitest';
import { eventOf, officeCalendar } from './office-calendar.ts';
import { makeRecurrence } from './testing.ts';

describe('an event', () => {
  test('keeps its name for good, so that programs find it again after corrections', () => {
    const uid = (change: object) => eventOf(makeRecurrence(change), undefined).uid;
    expect(uid({})).toBe('archives-filing-1@calendar.office-handbook');
    expect(uid({ title: '归档', from: { month: 5, day: 1 }, effective: '2027-01-01' })).toBe(
      uid({}),
    );
    expect(uid({ id: 'archives-filing-2' })).not.toBe(uid({}));
  });

  test('tells note, lead and procedure, leaving out what is empty', () => {
    expect(eventOf(makeRecurrence(), undefined)).toMatchObject({
      summary: '上一年度文书归档完成',
      description: '6 月底是通行的截止时点\n牵头：档案岗\nDA-01 文书归档',
      category: '档案',
      url: undefined,
    });
    expect(eventOf(makeRecurrence({ note: '' }), undefined).description).toBe(
      '牵头：档案岗\nDA-01 文书归档',
    );
    const page = { title: '归档', href: '/handbook/a/b/' };
    expect(eventOf(makeRecurrence({ page, note: '' }), undefined).description).toBe(
      '牵头：档案岗\n归档',
    );
  });

  test('begins with the first time that the procedure is in force, and ends the day after its last', () => {
    expect(eventOf(makeRecurrence(), undefined)).toMatchObject({
      start: '2027-06-21',
      end: '2027-07-01',
      changed: '2026-12-01',
      sequence: 0,
    });
    expect(eventOf(makeRecurrence({ effective: '2026-06-21' }), undefined).start).toBe(
      '2026-06-21',
    );
    const newYear = makeRecurrence({ from: { month: 12, day: 20 }, to: { month: 1, day: 10 } });
    expect(eventOf(newYear, undefined)).toMatchObject({ start: '2026-12-20', end: '2027-01-11' });
  });

  test('counts corrections', () => {
    const corrected = makeRecurrence({ revised: '2027-02-03', revisions: 3 });
    expect(eventOf(corrected, undefined)).toMatchObject({ changed: '2027-02-03', sequence: 2 });
  });
});

test('the file carries its name, who made it, and each event whole', () => {
  const text = officeCalendar([makeRecurrence()], '一年的事', (href) => `https://a.example${href}`);
  expect(text.replaceAll('\r\n ', '').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//office-handbook//calendar//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:一年的事',
    'BEGIN:VEVENT',
    'UID:archives-filing-1@calendar.office-handbook',
    'DTSTAMP:20261201T000000Z',
    'LAST-MODIFIED:20261201T000000Z',
    'SEQUENCE:0',
    'DTSTART;VALUE=DATE:20270621',
    'DTEND;VALUE=DATE:20270701',
    'RRULE:FREQ=YEARLY',
    'SUMMARY:上一年度文书归档完成',
    'DESCRIPTION:6 月底是通行的截止时点\\n牵头：档案岗\\nDA-01 文书归档',
    'CATEGORIES:档案',
    'URL:https://a.example/procedures/archives/filing/',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  expect(officeCalendar([], '一年的事', () => undefined)).not.toContain('VEVENT');
});
