import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { dueCalendar, dueFileName } from './due-calendar.ts';

const due = { title: '答复：申请', at: '2026-10-22', lines: ['从 9 月 18 日起'], reminds: '' };

function read(text: string) {
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  if (!component) throw new Error('The calendar has no event.');
  const alarms = component
    .getAllSubcomponents('valarm')
    .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
  return { event: new ICAL.Event(component), alarms };
}

test('a day stands on its day and reminds at nine, seven days and one day before', () => {
  const { event, alarms } = read(dueCalendar(due, 'rule-reply', '2026-11-28'));
  expect(event.summary).toBe('到期：答复：申请');
  expect(event.startDate.toString()).toBe('2026-10-22');
  expect(event.endDate.toString()).toBe('2026-10-23');
  expect(event.uid).toBe('rule-reply@deadline.office-handbook');
  expect(event.isRecurring()).toBe(false);
  const times = alarms.map((alarm) => {
    const at = event.startDate.clone();
    at.isDate = false;
    at.addDuration(ICAL.Duration.fromString(alarm));
    return at.toString();
  });
  expect(times).toEqual(['2026-10-15T09:00:00', '2026-10-21T09:00:00']);
});

test('a moment stands on its clock and reminds an hour before', () => {
  const { event, alarms } = read(
    dueCalendar({ ...due, at: '2026-10-01T17:30' }, 'a', '2026-11-28'),
  );
  expect(event.startDate.toString()).toBe('2026-10-01T17:30:00');
  expect(alarms).toEqual(['-PT1H']);
});

test('the file is named so that any system takes it', () => {
  expect(dueFileName({ ...due, title: '报送/答复:申请?' })).toBe('报送-答复-申请- 2026-10-22.ics');
});
